import type { StandingLine } from '../../domain/report/standing-line.ts';
import { reasonsInWords } from '../rota/words/reasons-in-words.ts';
import type { Desk } from './desk.ts';
import { outside } from './outside.ts';
import { tag, type Child } from './tag.ts';
import { unseen } from './unseen.ts';

/** A note in which the number of the pull request leads there. */
export function linked(note: string, { pull, standing }: StandingLine): Child {
  const number = pull === null ? '' : `#${pull.number}`;
  const at = number === '' ? -1 : note.indexOf(number);
  if (pull === null || at < 0) return note;
  if (standing === 'in-review') return note.slice(at + number.length).trim();
  return [note.slice(0, at), outside(pull.url, number), note.slice(at + number.length)];
}

/** How it came to this, for those of whom something is wanted. */
export function why(
  { member, standing, severity, because }: StandingLine,
  { report }: Desk,
): Child {
  if (severity === 0 && standing !== 'due-soon' && standing !== 'in-review') return null;
  const words = reasonsInWords(because, report.today);
  return [
    ' ',
    tag(
      'details',
      { className: ['why'] },
      tag('summary', {}, 'why', unseen(`, ${member.author.name}`)),
      tag('p', {}, words),
    ),
  ];
}

/** Notes in small letters, those that say something. */
export function small(parts: Child[]): Child {
  const present = parts.filter((part) => part !== '' && part !== null);
  if (present.length === 0) return null;
  return [
    ' ',
    tag(
      'small',
      {},
      present.map((part, at) => (at === 0 ? part : [', ', part])),
    ),
  ];
}
