import type { SourceFile } from '../blog-files.ts';
import type { RotationRecord, SlotRecord } from '../blog.ts';
import { parseDuration } from '../calendar.ts';
import type { KnownIds } from '../written/known-ids.ts';
import type { RotationFile } from '../schema/rotation.ts';
import type { SlotFile } from '../schema/slot.ts';
import { onlyKnown } from './only-known.ts';

/** The rule of a rotation, or null while its kind, its pace or its first slot is not known. */
export function rotationRecord(
  source: SourceFile,
  fields: Partial<RotationFile>,
  known: KnownIds,
): RotationRecord | null {
  const turns: Partial<Turns> = fields.kind === 'turns' ? fields : {};
  const everyDays = daysIn(fields.every, 0);
  if (!fields.kind || everyDays === 0 || (fields.kind === 'turns' && !turns.start)) return null;
  return {
    id: source.id,
    title: fields.title ?? source.id,
    kind: fields.kind,
    everyDays,
    reviewDays: daysIn(fields.review, 2),
    remindDays: daysIn(fields.remind, 3),
    graceDays: daysIn(fields.grace, 3),
    dormant: fields.dormant ?? 3,
    credit: fields.credit ?? 'all',
    breaks: (fields.breaks ?? []).map((rest) => ({ ...rest, note: rest.note ?? null })),
    start: turns.start ?? null,
    until: fields.until ?? null,
    order: onlyKnown(turns.order, known.authors),
    whenAway: turns['when-away'] ?? 'open',
  };
}

/** A slot that differs from the rule; its id is `<rotation>/<day>`. */
export function slotRecord(
  source: SourceFile,
  fields: Partial<SlotFile>,
  known: KnownIds,
): SlotRecord {
  const [rotation = '', day = ''] = source.id.split('/');
  const { author } = fields;
  const isNamed = author === null || (author !== undefined && known.authors.has(author));
  const base = fields['instead-of'];
  return {
    rotation,
    day,
    ...(isNamed ? { author } : {}),
    skip: fields.skip ?? null,
    insteadOf: base !== undefined && known.authors.has(base) ? base : null,
    topic: fields.topic ?? null,
  };
}

function daysIn(duration: string | undefined, absent: number): number {
  return (duration === undefined ? null : parseDuration(duration)) ?? absent;
}

type Turns = Extract<RotationFile, { kind: 'turns' }>;
