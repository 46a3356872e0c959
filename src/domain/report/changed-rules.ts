import type { RotationRecord } from '../blog.ts';
import { spanAsWritten } from '../wording/span-as-written.ts';

/** The lines of a rotation's file that say something else, with their values as a file has them. */
export function changedRules(before: RotationRecord, after: RotationRecord): RuleChange[] {
  const was = { ...rulesOf(before), breaks: breaksOf(before, after) };
  const is = { ...rulesOf(after), breaks: breaksOf(after, before) };
  return KEYS.flatMap((key) => {
    const [from, to] = [was[key], is[key]];
    return from === to ? [] : [{ key, from, to }];
  });
}

/** The breaks that the other state does not have. */
function breaksOf({ breaks }: RotationRecord, other: RotationRecord): string | null {
  const common = new Set(other.breaks.map(spanAsWritten));
  const own = breaks.map(spanAsWritten).filter((span) => !common.has(span));
  return own.toSorted().join('; ') || null;
}

function rulesOf(rotation: RotationRecord): Record<Exclude<Key, 'breaks'>, string | null> {
  return {
    title: rotation.title,
    kind: rotation.kind,
    every: written(rotation.everyDays),
    start: rotation.start,
    until: rotation.until,
    order: rotation.order.join(', ') || null,
    'when-away': rotation.kind === 'turns' ? rotation.whenAway : null,
    review: written(rotation.reviewDays),
    remind: written(rotation.remindDays),
    grace: written(rotation.graceDays),
    dormant: String(rotation.dormant),
    credit: rotation.credit,
  };
}

function written(days: number): string {
  return days > 0 && days % 7 === 0 ? `${days / 7}w` : `${days}d`;
}

const KEYS = [
  ...(['title', 'kind', 'every', 'start', 'until', 'order', 'when-away'] as const),
  ...(['review', 'remind', 'grace', 'dormant', 'credit', 'breaks'] as const),
];

type Key = (typeof KEYS)[number];

export interface RuleChange {
  /** As in the rotation's file. */
  key: string;
  /** Null: the line was not there, or is gone. */
  from: string | null;
  to: string | null;
}
