import type { Element } from 'hast';
import type { RotaReport } from '../../domain/report/report.ts';
import { printable } from '../rota/columns.ts';
import { daysInWords } from '../rota/words/days-in-words.ts';
import { noRotationInWords } from '../rota/words/no-rotation-in-words.ts';
import { tag, type Child } from './tag.ts';

/** What matters today, in one sentence whose parts lead to where it stands. */
export function headline(report: RotaReport, author: string | null): Element {
  if (report.rotations.length === 0) {
    const words = noRotationInWords(report.hasRotations);
    return tag('h1', {}, author === null ? words : `${printable(author)} is in no rotation.`);
  }
  const parts = [behind(report), openSlots(report), waiting(report)].filter(
    (part) => part !== null,
  );
  const joined = parts.flatMap((part, at) => [
    at === 0 ? '' : at === parts.length - 1 ? ' and ' : ', ',
    tag('a', { href: part.href }, part.text),
  ]);
  return tag('h1', {}, joined, '.');
}

function behind({ rotations }: RotaReport): Part {
  const lines = rotations.flatMap(({ standings }) => standings);
  const count = new Set(lines.filter(({ severity }) => severity > 0).map(({ member }) => member.id))
    .size;
  const text =
    count === 0
      ? 'Nobody is behind'
      : count === 1
        ? 'One person is behind'
        : `${count} people are behind`;
  return { text, href: '#year' };
}

function openSlots({ rotations }: RotaReport): Part | null {
  const count = rotations.flatMap((one) => one.openSlots).length;
  if (count === 0) return null;
  return { text: count === 1 ? '1 slot is open' : `${count} slots are open`, href: '#open' };
}

function waiting({ waitingOnEditors }: RotaReport): Part | null {
  const [oldest] = waitingOnEditors;
  if (oldest === undefined) return null;
  const { days } = oldest;
  const which = waitingOnEditors.length === 1 ? 'a pull request' : 'the oldest pull request';
  const text = days === 0 ? `${which} came today` : `${which} has waited ${daysInWords(days)}`;
  return { text, href: '#waiting' };
}

/** The headline as plain text, for the title of the window. */
export function headlineText(report: RotaReport, author: string | null): string {
  return textOf(headline(report, author));
}

function textOf(node: Child): string {
  if (node === null || typeof node === 'string') return node ?? '';
  if (Array.isArray(node)) return node.map(textOf).join('');
  return node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? node.children.map(textOf).join('')
      : '';
}

interface Part {
  text: string;
  href: string;
}
