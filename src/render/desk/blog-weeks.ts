import type { Element } from 'hast';
import { addDays } from '../../domain/calendar.ts';
import { dateInWords } from '../rota/day-in-words.ts';
import type { Desk } from './desk.ts';
import { tag, type Child } from './tag.ts';
import { WEEKS_BEFORE, type Year } from './year.ts';

/** Posts of the whole blog in each of the last 12 weeks against the goal, and how long it holds. */
export function blogWeeks({ report, year }: Desk): Element {
  const { goal, weeks, meanOfFour } = report.blog;
  const aWeek = goal === null ? 0 : (goal.posts * 7) / goal.everyDays;
  const top = Math.max(...weeks, Math.ceil(aWeek), 1);
  return tag(
    'figure',
    { className: ['blog-weeks'] },
    tag(
      'svg',
      { ariaHidden: 'true' },
      weeks.map((count, at) => column(count, at, top)),
      goal === null ? null : goalLine(aWeek / top),
      tag('line', { className: ['foot'], x1: 0, x2: '100%', y1: FOOT, y2: FOOT }),
      tag('text', { x: 0, y: FOOT + 14 }, dateInWords(mondayOf(0, year))),
      tag('text', { x: '100%', y: FOOT + 14, className: ['end'] }, 'this week'),
    ),
    tag(
      'figcaption',
      {},
      tag('span', { className: ['unseen'] }, `Posts in each of 12 weeks: ${weeks.join(', ')}. `),
      tag('span', {}, thisWeek(weeks.at(-1) ?? 0), `, ${meanOfFour} a week over the four before. `),
      goal === null ? 'No goal is set.' : ahead(goal, report.blog.runwayDays ?? 0),
    ),
  );
}

function column(count: number, at: number, top: number): Child[] {
  const height = Math.round((count / top) * TALL * 10) / 10;
  const x = (at / 12) * 100;
  const width = `${Math.round(1000 / 13.5) / 10}%`;
  const isRunning = at === 11;
  return [
    count === 0
      ? null
      : tag('rect', {
          className: [isRunning ? 'running' : 'whole'],
          ...{ x: `${round(x + 0.5)}%`, width, y: FOOT - height, height },
        }),
    tag(
      'text',
      { className: ['count'], x: `${round(x + 0.5 + 3.7)}%`, y: FOOT - height - 4 },
      String(count),
    ),
  ];
}

function goalLine(share: number): Child[] {
  const y = round(FOOT - share * TALL);
  return [tag('line', { className: ['goal'], x1: 0, x2: '100%', y1: y, y2: y })];
}

function thisWeek(count: number): string {
  return count === 1 ? '1 post this week' : `${count} posts this week`;
}

function ahead({ posts, everyDays }: { posts: number; everyDays: number }, days: number): Child[] {
  const rhythm =
    everyDays === 7
      ? 'a week'
      : everyDays % 7 === 0
        ? `in ${everyDays / 7} weeks`
        : `in ${everyDays} days`;
  const goal = `The goal, ${posts} ${rhythm} (dashed), `;
  if (days === 0) return [goal, tag('b', {}, 'is missed today'), '.'];
  if (days >= 365) return [goal, 'holds for more than a year.'];
  return [goal, 'holds for ', tag('b', {}, days === 1 ? '1 day' : `${days} days`), '.'];
}

function mondayOf(at: number, { from }: Year): string {
  return addDays(from, (WEEKS_BEFORE - 11 + at) * 7);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const TALL = 56;
const FOOT = 74;
