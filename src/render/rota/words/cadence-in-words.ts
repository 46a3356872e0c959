import type { Cadence } from '../../../domain/rotation/cadence.ts';
import { daysInWords } from './days-in-words.ts';

/** "3 of 4 posts this week, 2.8 a week over four weeks, runway 6 days". */
export function cadenceInWords({ goal, weeks, meanOfFour, runwayDays }: Cadence): string {
  const now = weeks.at(-1)!;
  const isWeekly = goal?.everyDays === 7;
  const isShort = isWeekly && now <= goal.posts;
  return [
    isShort ? `${now} of ${posts(goal.posts)} this week` : `${posts(now)} this week`,
    ...(isWeekly && !isShort ? [`goal ${goal.posts}`] : []),
    `${meanOfFour} a week over four weeks`,
    ...(goal === null || isWeekly ? [] : [`goal ${goal.posts} every ${period(goal.everyDays)}`]),
    ...(runwayDays === null ? [] : [`runway ${runway(runwayDays)}`]),
  ].join(', ');
}

function posts(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}

function period(days: number): string {
  if (days === 1) return 'day';
  return days % 7 === 0 ? `${days / 7} weeks` : `${days} days`;
}

function runway(days: number): string {
  return days >= 365 ? 'over a year' : daysInWords(days);
}
