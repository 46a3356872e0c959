import type { Element } from 'hast';
import type { RotationReport, WaitingPull } from '../../domain/report/report.ts';
import type { OpenSlot } from '../../domain/report/open-slots.ts';
import { dayInWords, longDate } from '../rota/words/day-in-words.ts';
import { printable } from '../rota/columns.ts';
import { aboutPull, isLongWait } from '../rota/words/waiting-in-words.ts';
import { lastPostInWords, whyOpen } from '../rota/words/open-slots-in-words.ts';
import { ask, name } from './ask.ts';
import type { Desk } from './desk.ts';
import { command } from './move.ts';
import { outside } from './outside.ts';
import { tag, type Child } from './tag.ts';

/** Slots that nobody has, with who could take them and how that is written down. */
export function openSlots(desk: Desk): Element | null {
  const slots = desk.report.rotations.flatMap((one) =>
    one.openSlots.map((slot) => openSlot(slot, one, desk)),
  );
  return slots.length === 0 ? null : part('open', 'Open slots', tag('ul', {}, slots));
}

/** Pull requests that wait for an editor, those over a week first and marked. */
export function waiting(desk: Desk): Element {
  const { waitingOnEditors, pullsAreKnown } = desk.report;
  const items = waitingOnEditors.map((one) => waitingPull(one, desk));
  const none = pullsAreKnown
    ? 'No pull request waits.'
    : 'Pull requests: not known. Whoever has one in review may be listed as late.';
  return part(
    'waiting',
    'Waiting on editors',
    items.length === 0 ? tag('p', { className: ['none'] }, none) : tag('ul', {}, items),
  );
}

function openSlot({ turn, cover, ask: best }: OpenSlot, { rotation }: RotationReport, desk: Desk) {
  const { report, site } = desk;
  const others = cover.filter((line) => line !== best);
  const suggested = (best === null ? [] : [best, ...others]).flatMap((line, at): Child[] => {
    const subject = `A slot on ${site.name}, ${longDate(turn.day, report.today)}`;
    const words = [at === 0 ? 'Ask ' : '', name(line.member.author.short)];
    const asking = ask(words, line.member.author, { subject });
    return [at === 0 ? '' : ', or ', asking, ` (${lastPostInWords(line, report.today)})`];
  });
  return tag(
    'li',
    {},
    tag('b', {}, dayInWords(turn.day, report.today)),
    ` ${printable(rotation.title)}: ${whyOpen(turn, report.names)}`,
    turn.slot?.topic ? `, on ${printable(turn.slot.topic)}` : '',
    turn.reason === 'nobody'
      ? null
      : tag('small', {}, suggested.length === 0 ? 'Nobody is free to take it.' : suggested),
    best === null
      ? null
      : tag('small', {}, command(`cover ${rotation.id} ${turn.day} --by ${best.member.id}`)),
  );
}

function waitingPull(one: WaitingPull, { report }: Desk): Element {
  return tag(
    'li',
    isLongWait(one) ? { className: ['old'] } : {},
    outside(one.pull.url, `#${one.pull.number}`),
    ' ',
    tag('span', {}, aboutPull(one, report.names)),
  );
}

export function part(id: string, title: string, ...children: Child[]): Element {
  const heading = `${id}-title`;
  return tag(
    'section',
    { id, className: ['part'], ariaLabelledBy: [heading] },
    tag('h2', { id: heading }, title),
    children,
  );
}
