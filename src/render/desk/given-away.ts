import type { Element } from 'hast';
import { printable } from '../rota/columns.ts';
import { dayInWords, longDate } from '../rota/words/day-in-words.ts';
import { insteadOf, lateness } from '../rota/words/given-away-in-words.ts';
import { ask, name } from './ask.ts';
import type { Desk } from './desk.ts';
import { part } from './editors.ts';
import { tag } from './tag.ts';

/** Slots of people who are no members, whom no row tells of. */
export function givenAway({ report, site }: Desk): Element | null {
  const items = report.rotations.flatMap(({ rotation, givenAway: slots }) =>
    slots.map((slot) => {
      const { turn, author } = slot;
      const subject = `Your post for ${site.name}, ${longDate(turn.day, report.today)}`;
      return tag(
        'li',
        slot.late > 0 ? { className: ['old'] } : {},
        tag('b', {}, dayInWords(turn.day, report.today)),
        ` ${printable(rotation.title)}: `,
        ask(name(author.name), author, { subject }),
        `${insteadOf(slot, report.names)}${lateness(slot)}`,
      );
    }),
  );
  return items.length === 0 ? null : part('given', 'Given away', tag('ul', {}, items));
}
