import type { RotationRecord } from '../../domain/blog.ts';
import type { RotationReport } from '../../domain/report/report.ts';
import type { StandingLine } from '../../domain/report/standing-line.ts';
import { newPostUrl } from '../ways/new-post-url.ts';
import { longDate } from '../rota/words/day-in-words.ts';
import { offering, slotToGive } from '../rota/status/slot-to-give.ts';
import { ask, name } from './ask.ts';
import type { Desk } from './desk.ts';
import { outside } from './outside.ts';
import { tag, type Child } from './tag.ts';
import { unseen } from './unseen.ts';

/** Whose move it is, and the very link or command for it; nothing where nobody has to do anything. */
export function move(line: StandingLine, one: RotationReport, desk: Desk): Child[] {
  switch (line.standing) {
    case 'in-review':
      return [tag('b', {}, 'Editors: '), 'review ', pullLink(line)];
    case 'dormant':
      return [tag('b', {}, 'Editors: '), talk(line, desk), leaving(line, one.rotation)];
    case 'overdue':
    case 'late':
    case 'due-soon':
      return [tag('b', {}, 'Author: '), ...reminder(line, one, desk)];
    default:
      return [];
  }
}

function reminder(line: StandingLine, one: RotationReport, desk: Desk): Child[] {
  const { member, standing } = line;
  const write = writeUrl(line, one.rotation, desk);
  const slot = slotToGive(line, one);
  const verb = standing === 'due-soon' ? 'remind ' : 'ask ';
  return [
    ask([verb, name(member.author.short)], member.author, letterTo(line, desk, write)),
    write === null
      ? null
      : tag(
          'span',
          { className: ['write'] },
          ', ',
          outside(write, ['begin their post', unseen(`, ${member.author.name}`)]),
        ),
    slot === null ? null : typed(offering(slot, one)),
  ];
}

function pullLink({ pull }: StandingLine): Child {
  return pull === null ? null : outside(pull.url, `#${pull.number}`);
}

function talk({ member: { author } }: StandingLine, { site }: Desk): Child {
  return ask(['talk to ', name(author.short)], author, { subject: `You and ${site.name}` });
}

function leaving({ member }: StandingLine, rotation: RotationRecord): Child {
  return command(`leave ${member.id} ${rotation.id}`);
}

function letterTo({ obligation }: StandingLine, { site, report }: Desk, write: string | null) {
  const { due } = obligation;
  const when = due === null || due < report.today ? '' : `, due ${longDate(due, report.today)}`;
  return {
    subject: `Your next post for ${site.name}${when}`,
    body: write === null ? null : `Begin here: ${write}\n`,
  };
}

/** Where they begin a post in the browser, unless they have begun one. */
function writeUrl({ member, obligation }: StandingLine, { id }: RotationRecord, desk: Desk) {
  const { site, way, report } = desk;
  if (member.drafts.length > 0) return null;
  const of = { site, way, author: member.author, today: report.today };
  return newPostUrl({ ...of, day: obligation.due, rotation: id });
}

/** What is typed, on a line of its own. */
export function command(words: string): Child {
  return typed(`npm run rota -- ${words}`);
}

function typed(line: string): Child {
  return [' ', tag('code', {}, line)];
}
