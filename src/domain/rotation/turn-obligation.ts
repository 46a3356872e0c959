import type { RotationRecord } from '../blog.ts';
import { addDays, spanHas, type Day } from '../calendar.ts';
import type { CreditedPost } from '../membership/credit.ts';
import type { Member } from '../membership/member.ts';
import { activeDays, restOf } from './active-days.ts';
import type { Obligation } from './obligation.ts';
import type { SlotTurn } from './queue.ts';

/** What a member of a rotation of the kind `turns` owes on `today`. */
export function turnObligation(
  member: Member,
  held: HeldTurn[],
  rotation: RotationRecord,
  today: Day,
): Obligation {
  const turns = filledTurns(held, member.posts);
  const isDone = ({ post }: OwnTurn) => post !== null && post.day <= today;
  const opened = turns.findLastIndex(({ opens }) => opens <= today);
  const at = opened >= 0 && !isDone(turns[opened]!) ? opened : opened + 1;
  const current = turns[at] ?? null;
  const late = current ? activeDays(current.day, today, restOf(member, rotation)) : 0;
  const missed = at - 1 - turns.slice(0, at).findLastIndex(({ post }) => post !== null);
  return {
    due: current?.day ?? null,
    soonFrom: current && (missed > 0 ? current.opens : addDays(current.day, -rotation.remindDays)),
    late,
    missed: missed + (late > rotation.graceDays ? 1 : 0),
    covering: current?.post ?? null,
    start: null,
    turns: turns.slice(0, at + 1),
  };
}

/** The turns of each member in their span, by id. Whoever has left owes none. */
export function heldTurns(turns: readonly SlotTurn[], members: Member[]): Map<string, HeldTurn[]> {
  const byAuthor = Map.groupBy(turns, ({ author }) => author);
  const heldBy = ({ id, span, presence }: Member) =>
    presence === 'left' ? [] : (byAuthor.get(id) ?? []).filter(({ day }) => spanHas(span, day));
  return new Map(members.map((member) => [member.id, heldBy(member)]));
}

/** A post counts for the latest turn opened by its day: the first fills it, others are extras. */
export function filledTurns(held: HeldTurn[], posts: CreditedPost[]): OwnTurn[] {
  const turns: OwnTurn[] = held.map(({ day, opens }) => {
    return { day, opens, post: null, repairedBy: null };
  });
  for (const post of posts) {
    const at = turns.findLastIndex(({ opens }) => opens <= post.day);
    const turn = turns[at];
    if (turn?.post === null) turn.post = post;
    else if (turn) repair(turns.slice(0, at), post);
  }
  return turns;
}

/** An extra stands for the most recent turn that was missed, for the record alone. */
function repair(before: OwnTurn[], extra: CreditedPost): void {
  const missed = before.findLast(({ post, repairedBy }) => post === null && repairedBy === null);
  if (missed) missed.repairedBy = extra;
}

/** Somebody's turn. */
export type HeldTurn = Pick<SlotTurn, 'day' | 'opens'>;

/** With the post that fills it; one that is missed may have been repaired later. */
export interface OwnTurn extends HeldTurn {
  post: CreditedPost | null;
  repairedBy: CreditedPost | null;
}
