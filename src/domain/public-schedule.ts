import type { RotationRecord } from './blog.ts';
import type { Day } from './calendar.ts';
import type { PublicName, RotationTurns, ToldTurn } from './public-turns.ts';

/**
 * What pages tell of the rotations: whose turn comes when, by day and name. Never a title, a
 * topic, who is away or who is late: a due day reads "soon" once it is within `remind` or past.
 * "Soon" comes first, by id, then come days, those of one day by id.
 */
export function publicSchedule(rotations: RotationTurns[]): PublicRotation[] {
  return rotations.map(({ rotation, turns }) => {
    const coming = turns
      .toSorted(inOrder(shownDay))
      .map((turn) => ({ day: shownDay(turn), author: turn.author }));
    return { ...rotation, coming };
  });
}

/**
 * What calendars tell of them: the same days, and due days until they are past, by day and id. It
 * is kept apart from the schedule, so that no page can tell such a day.
 */
export function publicCalendars(rotations: RotationTurns[]): PublicCalendar[] {
  return rotations.map(({ rotation: { id, title, kind }, turns, today }) => {
    const events = turns
      .filter(({ day, isSoon }) => !isSoon || day >= today)
      .toSorted(inOrder(({ day }) => day))
      .map(({ day, author }) => ({ day, author }));
    return { id, title, kind, events };
  });
}

function shownDay({ day, isSoon }: ToldTurn): Day | null {
  return isSoon ? null : day;
}

function inOrder(dayOf: (turn: ToldTurn) => Day | null) {
  const key = (turn: ToldTurn) => `${dayOf(turn) ?? ''} ${turn.id ?? ''}`;
  return (one: ToldTurn, two: ToldTurn) => (key(one) < key(two) ? -1 : 1);
}

/** What readers may know of a rotation: names and days; never titles, topics, absences or lateness. */
export interface PublicRotation extends Pick<
  RotationRecord,
  'id' | 'title' | 'kind' | 'everyDays'
> {
  coming: PublicTurn[];
}

export interface PublicTurn {
  /** Null: "soon". */
  day: Day | null;
  /** Null: an open slot. */
  author: PublicName | null;
}

/** The days of a rotation for calendars. */
export interface PublicCalendar extends Pick<RotationRecord, 'id' | 'title' | 'kind'> {
  events: PublicEvent[];
}

export interface PublicEvent {
  day: Day;
  /** Null: an open slot. */
  author: PublicName | null;
}
