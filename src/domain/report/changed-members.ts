import type { Day } from '../calendar.ts';
import { membersOf, type Member } from '../membership/member.ts';
import { paceObligation } from '../rotation/pace.ts';
import type { Side } from './moved-turns.ts';

/** Members whose own dates in a rotation are no longer the same, by id. */
export function changedMembers(
  before: Side | null,
  after: Side | null,
  today: Day,
): MemberChange[] {
  const was = statesIn(before, today);
  const is = statesIn(after, today);
  const ids = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return ids
    .map((id) => changeOf(id, ...sameSpan(was.get(id) ?? NOT_IN, is.get(id) ?? NOT_IN)))
    .filter(
      ({ from, until, returns, everyDays, next }) => from ?? until ?? returns ?? everyDays ?? next,
    );
}

/** Of two memberships one after the other the later alone: whoever returns joins, and is not moved. */
function sameSpan(was: State, is: State): [State, State] {
  if (is.from !== null && was.until !== null && was.until < is.from) return [NOT_IN, is];
  if (was.from !== null && is.until !== null && is.until < was.from) return [was, NOT_IN];
  return [was, is];
}

function changeOf(id: string, was: State, is: State): MemberChange {
  return {
    id,
    from: was.from === is.from ? null : { from: was.from, to: is.from },
    // Of somebody who is gone altogether there is no last day to tell.
    until: was.until === is.until || is.from === null ? null : { from: was.until, to: is.until },
    returns: was.returns === is.returns ? null : { from: was.returns, to: is.returns },
    everyDays:
      was.everyDays === is.everyDays || is.from === null
        ? null
        : { from: was.everyDays, to: is.everyDays },
    next: isSameDate(was.next, is.next) ? null : { from: was.next, to: is.next },
  };
}

function statesIn(side: Side | null, today: Day): Map<string, State> {
  const members = side ? membersOf(side.records, side.rotation, today) : [];
  return new Map(members.map((member) => [member.id, stateOf(member, side!, today)]));
}

function stateOf(member: Member, { rotation }: Side, today: Day): State {
  const { from, to } = member.span;
  const isPace = rotation.kind === 'pace';
  return {
    from,
    // The end of the whole rotation is no change of each member.
    until: to === rotation.until ? null : to,
    returns: returnOf(member, rotation.id),
    everyDays: isPace && member.everyDays !== rotation.everyDays ? member.everyDays : null,
    next: isPace ? nextOf(member, { rotation }, today) : null,
  };
}

/** The first day of the membership after this one. */
function returnOf({ author, span }: Member, rotation: string): Day | null {
  const later = author.joins
    .filter((join) => join.rotation === rotation && join.span.from > span.from)
    .map((join) => join.span.from);
  return later.toSorted()[0] ?? null;
}

function nextOf(member: Member, { rotation }: Pick<Side, 'rotation'>, today: Day): NextDate | null {
  const { due, covering } = paceObligation(member, rotation, today);
  if (covering !== null) return { day: covering.day, isPost: true };
  return due === null ? null : { day: due, isPost: false };
}

function isSameDate(one: NextDate | null, two: NextDate | null): boolean {
  return one?.day === two?.day && one?.isPost === two?.isPost;
}

const NOT_IN: State = { from: null, until: null, returns: null, everyDays: null, next: null };

/** What differs of somebody's membership, null where nothing does. */
export interface MemberChange {
  id: string;
  /** The first day; null on a side on which they have not joined. */
  from: Change<Day> | null;
  /** The last day; null on a side on which none is set. */
  until: Change<Day> | null;
  /** The first day of a later membership; null on a side on which there is none. */
  returns: Change<Day> | null;
  /** A pace of their own; null on a side on which it is that of the rotation. */
  everyDays: Change<number> | null;
  /** `pace`: when they write next; null on a side on which nothing is owed. */
  next: Change<NextDate> | null;
}

export interface Change<T> {
  from: T | null;
  to: T | null;
}

/** A due day, or the day of a scheduled post that covers it. */
export interface NextDate {
  day: Day;
  isPost: boolean;
}

interface State {
  from: Day | null;
  until: Day | null;
  returns: Day | null;
  everyDays: number | null;
  next: NextDate | null;
}
