import type { RotationRecord } from '../../domain/blog.ts';
import { daysBetween } from '../../domain/calendar.ts';
import type { StandingLine } from '../../domain/report/report.ts';
import type { OwnedPull } from '../../domain/rotation/pulls.ts';
import { newPostUrl } from '../new-post-url.ts';
import { ask } from './ask.ts';
import type { Desk } from './desk.ts';
import { fullDay } from './full-day.ts';
import { outside } from './outside.ts';
import { tag, type Child } from './tag.ts';

/** Whose move it is, and the very link or command for it; nothing where nobody has to do anything. */
export function move(line: StandingLine, rotation: RotationRecord, desk: Desk): Child[] {
  const { standing, pull } = line;
  const work = pull === null ? null : pullInWords(pull, desk);
  if (standing === 'in-review') return [whose('Editors'), 'review ', work];
  if (standing === 'dormant') return [whose('Editors'), ...talk(line, rotation, desk)];
  if (standing !== 'overdue' && standing !== 'late' && standing !== 'due-soon') {
    return work === null ? [] : [work];
  }
  return [
    whose('Author'),
    tag('span', { className: ['moves'] }, separated([work, ...reminder(line, rotation, desk)])),
  ];
}

/** "#41 in review, 9 days". */
export function pullInWords(pull: OwnedPull, { report }: Desk): Child {
  const days = daysBetween(pull.opened, report.today);
  const state = pull.isDraft ? 'draft' : pull.changesRequested ? 'changes requested' : 'in review';
  const since = days === 0 ? 'since today' : days === 1 ? '1 day' : `${days} days`;
  return tag('span', {}, outside(pull.url, `#${pull.number}`), ` ${state}, ${since}`);
}

function reminder(line: StandingLine, rotation: RotationRecord, desk: Desk): Child[] {
  const { member, obligation, standing } = line;
  const verb = standing === 'due-soon' ? 'Remind' : 'Ask';
  const write = writeUrl(line, rotation, desk);
  const { due } = obligation;
  const canBeGiven = rotation.kind === 'turns' && due !== null;
  return [
    tag('span', {}, ask(verb, member.author, letterTo(line, desk, write))),
    write === null ? null : outside(write, 'their new post'),
    canBeGiven && due >= desk.report.today ? command(`offer ${rotation.id} ${due}`) : null,
  ];
}

function talk(line: StandingLine, rotation: RotationRecord, desk: Desk): Child[] {
  const { author, id } = line.member;
  const subject = `You and ${desk.site.name}`;
  const talking = tag('span', {}, ask('Talk to', author, { subject, body: null }));
  const parts = separated([talking, command(`leave ${id} ${rotation.id}`)]);
  return [tag('span', { className: ['moves'] }, parts)];
}

function letterTo({ obligation }: StandingLine, { site, report }: Desk, write: string | null) {
  const { due } = obligation;
  const when = due === null ? '' : `, ${due < report.today ? 'was due' : 'due'} ${fullDay(due)}`;
  return {
    subject: `Your next post for ${site.name}${when}`,
    body: write === null ? null : `Begin here: ${write}\n`,
  };
}

function writeUrl({ member, obligation }: StandingLine, { id }: RotationRecord, desk: Desk) {
  const { site, way, report } = desk;
  if (member.drafts.length > 0) return null;
  const of = { site, way, author: member.author, today: report.today };
  return newPostUrl({ ...of, day: obligation.due, rotation: id });
}

export function command(words: string): Child {
  return tag('code', {}, `npm run rota -- ${words}`);
}

export function separated(parts: Child[]): Child[] {
  const present = parts.filter((part) => part !== null);
  return present.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
}

function whose(who: string): Child {
  return tag('span', { className: ['whose'] }, who);
}
