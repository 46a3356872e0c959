import type { Element } from 'hast';
import { addDays } from '../../domain/calendar.ts';
import type { Cadence } from '../../domain/rotation/cadence.ts';
import { cadenceInWords } from '../rota/words/cadence-in-words.ts';
import { dateInWords } from '../rota/words/day-in-words.ts';
import type { Desk } from './desk.ts';
import { tag, type Child } from './tag.ts';
import { unseen } from './unseen.ts';
import { WEEKS_BEFORE, type Year } from './strip/year.ts';

/** Posts of the whole blog in each of the last 12 weeks against the goal, and how long it holds. */
export function blogWeeks({ report, year }: Desk): Element {
  const { goal, weeks } = report.blog;
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
      unseen(`Posts in each of 12 weeks: ${weeks.join(', ')}.`),
      ' ',
      caption(report.blog),
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

function caption(blog: Cadence): Child[] {
  const [first = '', ...rest] = cadenceInWords(blog);
  return [
    `${first.toUpperCase()}${rest.join('')}. `,
    blog.goal === null ? null : 'Dashed: the goal. ',
    blog.runwayDays === 0 ? tag('b', {}, 'Today it is not met.') : null,
  ];
}

function mondayOf(at: number, { from }: Year): string {
  return addDays(from, (WEEKS_BEFORE - 11 + at) * 7);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const TALL = 56;
const FOOT = 74;
