import type { RotaReport } from '../../../domain/report/report.ts';
import type { WaitingLetter } from '../../../domain/report/waiting-letters.ts';
import { printable } from '../columns.ts';
import { callNames } from './call-names.ts';
import { daysInWords } from './days-in-words.ts';
import { listInWords } from './list-in-words.ts';

/** "Jan Harms about fifty-minutes, waits for 16 days - ask Ruth": readers without an answer. */
export function lettersInWords(report: RotaReport): string[] {
  const call = callNames(report);
  return report.waitingLetters.map((waiting) => {
    const { letter, post, ask } = waiting;
    const who = ask.length === 0 ? '' : ` - ask ${listInWords(ask.map(({ id }) => call(id)))}`;
    return `${printable(letter.from)} about ${post.slug}, ${waitInWords(waiting)}${who}`;
  });
}

export function waitInWords({ days }: Pick<WaitingLetter, 'days'>): string {
  return `waits for ${daysInWords(days)}`;
}
