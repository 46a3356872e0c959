import type { RotationRecord } from '../blog.ts';
import { spanInWords } from '../wording/span-in-words.ts';

/** The lines of a rotation's file that say something else, with their values as a file has them. */
export function changedRules(before: RotationRecord, after: RotationRecord): RuleChange[] {
  const [was, is] = [rulesOf(before), rulesOf(after)];
  return Object.keys({ ...was, ...is }).flatMap((key) => {
    const [from, to] = [was[key] ?? null, is[key] ?? null];
    return from === to ? [] : [{ key, from, to }];
  });
}

function rulesOf(rotation: RotationRecord): Record<string, string | null> {
  const breaks = rotation.breaks.map(spanInWords).toSorted();
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
    breaks: breaks.join('; ') || null,
  };
}

function written(days: number): string {
  return days > 0 && days % 7 === 0 ? `${days / 7}w` : `${days}d`;
}

export interface RuleChange {
  /** As in the rotation's file. */
  key: string;
  /** Null: the line was not there, or is gone. */
  from: string | null;
  to: string | null;
}
