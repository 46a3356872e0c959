import type { Change, MemberChange, NextDate } from '../../../domain/report/changed-members.ts';
import type { Day } from '../../../domain/calendar.ts';
import { dayInWords } from '../words/day-in-words.ts';

/** "joins on Tue 6 Jan, due Tue 20 Jan", "leaves after Sat 28 Feb", "due Tue 20 Jan -> Tue 3 Feb". */
export function memberChangeInWords(change: MemberChange, today: Day): string {
  const { from, until, returns, everyDays, next } = change;
  const isNew = from !== null && from.from === null;
  const told = [
    from && joining(from, today),
    until && leaving(until, today),
    returns && returning(returns, today),
    everyDays && pace(everyDays),
    next && (isNew ? dateOf(next.to, today) : dates(next, today)),
  ];
  return told.filter((part) => part !== null).join(', ');
}

function joining({ from, to }: Change<Day>, today: Day): string {
  if (from === null) return `joins on ${dayInWords(to!, today)}`;
  if (to !== null) return `joins on ${dayInWords(from, today)} -> ${dayInWords(to, today)}`;
  return from > today ? `no longer joins on ${dayInWords(from, today)}` : 'no longer a member';
}

function leaving({ from, to }: Change<Day>, today: Day): string {
  if (from === null) {
    return `${to! < today ? 'left' : 'leaves'} after ${dayInWords(to!, today)}`;
  }
  if (to === null) return `no longer leaves after ${dayInWords(from, today)}`;
  return `leaves after ${dayInWords(from, today)} -> ${dayInWords(to, today)}`;
}

function returning({ from, to }: Change<Day>, today: Day): string {
  if (from === null) return `returns on ${dayInWords(to!, today)}`;
  if (to === null) return `no longer returns on ${dayInWords(from, today)}`;
  return `returns on ${dayInWords(from, today)} -> ${dayInWords(to, today)}`;
}

function pace({ from, to }: Change<number>): string {
  if (from === null) return `every ${to} days from now on`;
  return to === null
    ? `no longer every ${from} days, but as the others`
    : `every ${from} days -> ${to}`;
}

function dates({ from, to }: Change<NextDate>, today: Day): string {
  const isSameKind = from !== null && to !== null && from.isPost === to.isPost;
  const second = isSameKind ? dayInWords(to.day, today) : dateOf(to, today);
  return `${dateOf(from, today)} -> ${second}`;
}

function dateOf(date: NextDate | null, today: Day): string {
  if (date === null) return 'nothing due';
  return `${date.isPost ? 'post' : 'due'} ${dayInWords(date.day, today)}`;
}
