import type { RotationRecord } from '../blog.ts';
import { addDays, daysBetween, LAST_DAY, spanHas, type Day, type Span } from '../calendar.ts';
import type { Member } from '../membership/member.ts';
import { isInReview } from '../membership/pulls.ts';
import { isWithin, longAbsences, mergedSpans } from '../rotation/active-days.ts';
import type { Facts } from '../rotation/standing.ts';
import { turnReasons } from './turn-reasons.ts';
import type { Reason } from './reason.ts';

/** How somebody's standing came about, in the order in which one would tell it. */
export function reasonsFor(facts: Facts): Reason[] {
  const { member, rotation, today } = facts;
  const { from, to } = member.span;
  if (member.presence === 'upcoming') return [{ code: 'joins', day: from }];
  if (member.presence === 'left') return [{ code: 'left', day: to ?? today }];
  const isPace = rotation.kind === 'pace';
  return [
    { code: 'joined', day: from, everyDays: isPace ? member.everyDays : null },
    ...(isPace ? paceReasons(facts) : turnReasons(facts)),
    ...workReasons(facts),
    ...whatItIsToday(facts),
  ];
}

function paceReasons({ member, obligation, rotation, today }: Facts): Reason[] {
  const { due, start } = obligation;
  const last = member.posts.findLast(({ day }) => day <= today);
  const after = start ?? last?.day ?? member.span.from;
  const restart = longAbsences(member.author.away, member.everyDays).find(({ to }) => to === after);
  return [
    ...(last ? [{ code: 'last-post', ...last } as const] : []),
    ...(restart && after !== last?.day ? [{ code: 'restarted', ...restart } as const] : []),
    ...pauses(member, rotation, { from: addDays(after, 1), to: due ?? today }),
    due === null ? nothingOwed(member) : { code: 'due', day: due },
    ...(due === null ? [] : pauses(member, rotation, { from: addDays(due, 1), to: today })),
  ];
}

/**
 * Absences and breaks within `window`, each with the days that it alone or first takes from it;
 * one without an end leaves nothing owed, which is told by itself.
 */
function pauses({ author }: Member, { breaks }: RotationRecord, window: Window): Reason[] {
  const away = mergedSpans(author.away).filter(({ to }) => to !== null);
  const reasonsIn = (spans: readonly Span[], code: 'away' | 'break', taken: readonly Span[]) =>
    spans.flatMap(({ from, to }): Reason[] => {
      const first = from > window.from ? from : window.from;
      const last = to === null || to > window.to ? window.to : to;
      const days = daysOf(first, last).filter((day) => !isWithin(day, taken)).length;
      return days > 0 ? [{ code, from, to, days }] : [];
    });
  return [...reasonsIn(away, 'away', []), ...reasonsIn(mergedSpans(breaks), 'break', away)];
}

function nothingOwed({ author, span }: Member): Reason {
  const last = span.to ?? LAST_DAY;
  const endless = mergedSpans(author.away).find(({ from, to }) => to === null && from <= last);
  return endless
    ? { code: 'away-without-end', day: endless.from }
    : { code: 'leaves-before', day: span.to };
}

function workReasons({ member, obligation, pulls, today }: Facts): Reason[] {
  const next = obligation.covering ?? member.posts.find(({ day }) => day > today);
  const own = pulls.filter(({ authors }) => authors.includes(member.id));
  return [
    ...(next
      ? [{ code: 'scheduled', ...next, covers: obligation.covering !== null } as const]
      : []),
    ...own.map((pull): Reason => {
      const state = isInReview(pull) ? 'in-review' : pull.isDraft ? 'draft' : 'changes-requested';
      return { code: 'pull', number: pull.number, state };
    }),
  ];
}

function whatItIsToday({ member, obligation, rotation, today }: Facts): Reason[] {
  const { due, late, missed } = obligation;
  const leave = mergedSpans(member.author.away).find((span) => spanHas(span, today));
  return [
    ...(leave ? [{ code: 'on-leave', to: leave.to } as const] : []),
    { code: 'today', day: today, late, left: due === null ? null : daysBetween(today, due) },
    ...(missed > 0
      ? [{ code: 'missed', times: missed, dormantFrom: rotation.dormant } as const]
      : []),
  ];
}

function daysOf(from: Day, to: Day): Day[] {
  const count = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length: count }, (_, at) => addDays(from, at));
}

interface Window {
  from: Day;
  to: Day;
}
