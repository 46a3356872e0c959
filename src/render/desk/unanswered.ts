import type { Element } from 'hast';
import type { WaitingLetter } from '../../domain/report/waiting-letters.ts';
import { printable } from '../rota/columns.ts';
import { waitInWords } from '../rota/words/letters-in-words.ts';
import { ask, name } from './ask.ts';
import type { Desk } from './desk.ts';
import { part } from './editors.ts';
import { tag, type Child } from './tag.ts';

/** Readers who have no answer yet, and whom to ask for one. */
export function unanswered(desk: Desk): Element | null {
  const { waitingLetters } = desk.report;
  if (waitingLetters.length === 0) return null;
  const items = waitingLetters.map((waiting) => waitingLetter(waiting, desk));
  return part('letters', 'Letters without an answer', tag('ul', {}, items));
}

function waitingLetter(waiting: WaitingLetter, { site }: Desk): Element {
  const { letter, post, ask: authors } = waiting;
  const subject = `${letter.from} on “${post.title}”: an answer for ${site.name}?`;
  const asking = authors.flatMap((author, at): Child[] => {
    const words = [at === 0 ? 'Ask ' : '', name(author.short)];
    return [at === 0 ? '' : ', or ', ask(words, author, { subject })];
  });
  return tag(
    'li',
    {},
    tag('b', {}, name(letter.from)),
    ' on ',
    name(post.title),
    `: ${waitInWords(waiting)}`,
    asking.length === 0 ? null : tag('small', {}, asking),
    tag('small', {}, printable(letter.file)),
  );
}
