import type { BlogRecords } from '../blog.ts';
import type { Day } from '../calendar.ts';
import { changedMembers, type MemberChange } from './changed-members.ts';
import { changedRules, type RuleChange } from './changed-rules.ts';
import { movedTurns, type MovedTurn, type Side } from './moved-turns.ts';

/**
 * Whose dates differ between two states of a blog as of `today`: slots, due days, who joins or
 * leaves, and the rules. Rotations in which nothing differs are left out.
 */
export function changesBetween(
  before: BlogRecords,
  after: BlogRecords,
  { today }: { today: Day },
): RotaChanges {
  const ids = [...new Set([...before.rotations, ...after.rotations].map(({ id }) => id))];
  return {
    today,
    names: new Map([...before.authors, ...after.authors].map(({ id, name }) => [id, name])),
    rotations: ids
      .toSorted()
      .map((id) => rotationChanges(id, sideOf(before, id), sideOf(after, id), today))
      .filter(hasAny),
  };
}

function rotationChanges(
  id: string,
  before: Side | null,
  after: Side | null,
  today: Day,
): RotationChanges {
  const { title, kind } = (after ?? before)!.rotation;
  const isOtherKind = before !== null && after !== null && before.rotation.kind !== kind;
  const turns =
    after === null
      ? []
      : movedTurns(withSlots(before), withSlots(after), today).filter(isNotOver(after));
  return {
    ...{ id, title, kind },
    event: before === null ? 'added' : after === null ? 'removed' : null,
    rules: before && after ? changedRules(before.rotation, after.rotation) : [],
    members: after === null ? [] : changedMembers(before, after, today),
    // A rotation that is new has no past to rewrite, and one of another kind keeps none of its own.
    turns: before === null || isOtherKind ? turns.filter(({ isPast }) => !isPast) : turns,
  };
}

/** That a rotation has slots no longer once it has ended is told by its end. */
function isNotOver({ rotation: { until } }: Side): (moved: MovedTurn) => boolean {
  return ({ day, isPast }) => isPast || until === null || day <= until;
}

function sideOf(records: BlogRecords, id: string): Side | null {
  const rotation = records.rotations.find((one) => one.id === id);
  return rotation ? { records, rotation } : null;
}

function withSlots(side: Side | null): Side | null {
  return side?.rotation.kind === 'turns' ? side : null;
}

function hasAny({ event, rules, members, turns }: RotationChanges): boolean {
  return event !== null || rules.length + members.length + turns.length > 0;
}

export interface RotaChanges {
  today: Day;
  /** Of every author of either state, by id. */
  names: ReadonlyMap<string, string>;
  /** By id. */
  rotations: RotationChanges[];
}

export interface RotationChanges {
  id: string;
  title: string;
  kind: 'pace' | 'turns';
  event: 'added' | 'removed' | null;
  rules: RuleChange[];
  members: MemberChange[];
  turns: MovedTurn[];
}
