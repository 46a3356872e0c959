import type { Day } from '../../../domain/calendar.ts';
import type { Reason } from '../../../domain/report/reason.ts';
import { longDate } from './day-in-words.ts';
import { spanInWords } from './span-in-words.ts';

/**
 * How a standing came about, in plain sentences: "Joined 6 January, every 14 days. Last post 1
 * March. So the next is due 15 March. Today is 14 March: one day is left."
 */
export function reasonsInWords(because: readonly Reason[], today: Day): string {
  const said = {
    date: (day: Day) => longDate(day, today),
    today,
    next: because.some(({ code }) => code === 'last-post') ? 'next' : 'first',
  };
  return withoutEcho(because).reduce((text, reason, at, told) => {
    const more = sentence(reason, said);
    const goesOn = isTurnBehind(reason) && isTurnBehind(told[at - 1]);
    if (goesOn) return `${text.slice(0, -1)}; ${more.replace('The turn of', 'that of')}.`;
    return `${text}${at > 0 ? ' ' : ''}${more}.`;
  }, '');
}

/** An absence without an end that was told already is the one that lasts now. */
function withoutEcho(because: readonly Reason[]): readonly Reason[] {
  if (!because.some(({ code }) => code === 'away-without-end')) return because;
  return because.filter((reason) => reason.code !== 'on-leave' || reason.to !== null);
}

function sentence<Code extends Reason['code']>(reason: Of<Code>, said: Said): string {
  const say: (reason: Of<Code>, said: Said) => string = SENTENCES[reason.code as Code];
  return say(reason, said);
}

const SENTENCES: { [Code in Reason['code']]: (reason: Of<Code>, said: Said) => string } = {
  joins: ({ day }, { date }) => `Joins ${date(day)}`,
  left: ({ day }, { date }) => `Was a member until ${date(day)}`,
  joined: ({ day, everyDays }, { date }) =>
    `Joined ${date(day)}${everyDays === null ? '' : `, every ${days(everyDays)}`}`,
  'last-post': ({ day }, { date }) => `Last post ${date(day)}`,
  restarted: (span, { today }) =>
    `Away ${spanInWords(span, today)}, no shorter than the pace: the clock starts again after it`,
  away: (rest, { today }) => `Away ${spanInWords(rest, today)}: ${doNotCount(rest.days)}`,
  break: (rest, { today }) => `Break ${spanInWords(rest, today)}: ${doNotCount(rest.days)}`,
  due: ({ day }, { date, next, today }) =>
    `So the ${next} ${day < today ? 'was' : 'is'} due ${date(day)}`,
  'away-without-end': ({ day }, { today }) =>
    `Away ${spanInWords({ from: day, to: null }, today)}, so nothing is due`,
  'leaves-before': ({ day }, { date, next }) =>
    day === null
      ? 'Nothing more is due'
      : `Leaves ${date(day)}, before the ${next} would be due, so nothing is`,
  'turn-filled': ({ day, slug, on }, { date }) =>
    `The turn of ${date(day)} was filled by "${slug}" on ${date(on)}`,
  'turn-repaired': ({ day, slug, on }, { date }) =>
    `The turn of ${date(day)} was missed, and made good by "${slug}" on ${date(on)}`,
  'turn-missed': ({ day }, { date }) => `The turn of ${date(day)} was missed`,
  turn: ({ day, opens, hasOpened }, { date }) =>
    `So the next is the turn of ${date(day)}, ${hasOpened ? 'open since' : 'which opens'} ${date(opens)}`,
  'no-turn': () => 'No turn is in sight, so nothing is due',
  scheduled: ({ day, slug, covers }, { date }) =>
    `"${slug}" is scheduled for ${date(day)}, which ${covers ? 'covers it' : 'does not cover it'}`,
  pull: ({ number, state }) => `Pull request #${number} ${PULLS[state]}`,
  'on-leave': ({ to }, { date }) => `Away now, until ${to === null ? 'further notice' : date(to)}`,
  today: ({ day, ...rest }, { date }) => `Today is ${date(day)}${distance(rest)}`,
  missed: ({ times, dormantFrom }) =>
    `Missed ${times === 1 ? 'once' : `${times} times in a row`}: dormant${times >= dormantFrom ? '' : ` from ${dormantFrom} on`}`,
};

function distance({ late, left }: { late: number; left: number | null }): string {
  if (late > 0) return `: ${days(late)} late`;
  if (left === null) return '';
  if (left === 0) return ': that is the due day';
  if (left < 0) return ': no day since the due day counts';
  return `: ${left === 1 ? 'one day is' : `${left} days are`} left`;
}

function days(count: number): string {
  return count === 1 ? 'one day' : `${count} days`;
}

function doNotCount(count: number): string {
  return `${days(count)} ${count === 1 ? 'does' : 'do'} not count`;
}

function isTurnBehind(reason: Reason | undefined): boolean {
  return reason !== undefined && /^turn-/.test(reason.code);
}

const PULLS = {
  'in-review': 'waits for the editors',
  draft: 'is a draft, which does not count yet',
  'changes-requested': 'waits for its author: changes are requested',
};

interface Said {
  date: (day: Day) => string;
  today: Day;
  /** "first" before anything was written. */
  next: string;
}

type Of<Code> = Reason & { code: Code };
