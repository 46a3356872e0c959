import { daysBetween, spanHas, type Day } from '../calendar.ts';
import type { Member } from '../membership/member.ts';
import { isWithin } from './active-days.ts';
import type { Turn } from './queue.ts';

/**
 * Who could take an open slot: the members of that day who are not away and have no turn within
 * one slot of it, nor gave it away; whoever posted longest ago comes first, who never did last.
 * `turns` are those of the rotation around the slot.
 */
export function coverFor(open: Turn, turns: Turn[], members: Member[], today: Day): string[] {
  const at = turns.findIndex(({ day }) => day === open.day);
  const busy = turns.slice(Math.max(0, at - 1), at + 2).map(({ author }) => author);
  return members
    .filter(({ span, author }) => spanHas(span, open.day) && !isWithin(open.day, author.away))
    .filter(({ id }) => !busy.includes(id) && id !== open.base)
    .toSorted(byLastPost(today))
    .map(({ id }) => id);
}

function byLastPost(today: Day): (one: Member, two: Member) => number {
  const last = ({ posts }: Member) => posts.findLast(({ day }) => day <= today)?.day ?? NEVER;
  return (one, two) => daysBetween(last(two), last(one)) || (one.id < two.id ? -1 : 1);
}

const NEVER: Day = '9999-12-31';
