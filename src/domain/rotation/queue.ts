import type { AuthorRecord, BlogRecords, RotationRecord, SlotRecord } from '../blog.ts';
import { addDays, spanHas, type Day, type Span } from '../calendar.ts';
import { isWithin } from './active-days.ts';
import { slotDays } from './slot-days.ts';

/** Every slot of a rotation of the kind `turns` from its first, with who has it. */
export function* turnsOf(records: BlogRecords, rotation: RotationRecord): Generator<SlotTurn> {
  const newcomers = newcomersOf(records.authors, rotation);
  const absences = new Map(records.authors.map(({ id, away }) => [id, away]));
  const own = records.slots.filter((slot) => slot.rotation === rotation.id);
  const slots = new Map(own.map((slot) => [slot.day, slot]));
  let queue: Queued[] = [];
  let opens: Day | null = null;
  for (const day of slotDays(rotation)) {
    while (newcomers[0] && newcomers[0].span.from <= day) queue.push(newcomers.shift()!);
    queue = queue.filter(({ span }) => spanHas(span, day));
    const isAway = (id: string) => isWithin(day, absences.get(id) ?? []);
    const base = takeNext(queue, rotation.whenAway === 'next' ? isAway : () => false);
    opens ??= addDays(day, 1 - rotation.everyDays);
    yield { ...turnAt(day, base, slots.get(day), isAway), opens };
    opens = addDays(day, 1);
  }
}

/** Takes the first who is not passed over to the back; the very first if all would be. */
function takeNext(queue: Queued[], isPassedOver: (id: string) => boolean): string | null {
  const found = queue.findIndex(({ id }) => !isPassedOver(id));
  const [taken] = queue.splice(Math.max(0, found), 1);
  if (!taken) return null;
  queue.push(taken);
  return taken.id;
}

/** A slot's file says more than the queue, and never changes it. */
function turnAt(
  day: Day,
  base: string | null,
  slot: SlotRecord | undefined,
  isAway: (id: string) => boolean,
): Turn {
  const free = { day, base, author: null, slot: slot ?? null, isScheduled: false };
  if (slot && slot.skip !== null) return { ...free, state: 'skipped', reason: null };
  const author = slot?.author === undefined ? base : slot.author;
  if (slot?.author === null) return { ...free, state: 'open', reason: 'offered' };
  if (author === null) return { ...free, state: 'open', reason: 'nobody' };
  if (isAway(author)) return { ...free, state: 'open', reason: 'away' };
  return { ...free, author, state: author === base ? 'assigned' : 'handed-over', reason: null };
}

/** Memberships in the order in which they join the queue. */
function newcomersOf(authors: AuthorRecord[], rotation: RotationRecord): Queued[] {
  const { order } = rotation;
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const joined = authors.flatMap(({ id, joins }) =>
    joins.filter((join) => join.rotation === rotation.id).map(({ span }) => ({ id, span })),
  );
  return joined.toSorted((one, two) => {
    if (one.span.from !== two.span.from) return one.span.from < two.span.from ? -1 : 1;
    return place(one.id) - place(two.id) || (one.id < two.id ? -1 : 1);
  });
}

/** Somebody's place in a rotation on a day; in the kind `pace` the day is when they write next. */
export interface Turn {
  day: Day;
  /** Whose it is by the rule; null while nobody is in the queue. */
  base: string | null;
  /** Who has it; null where the slot is open or skipped. */
  author: string | null;
  state: 'assigned' | 'handed-over' | 'open' | 'skipped';
  /** Why it is open. */
  reason: 'away' | 'offered' | 'nobody' | null;
  /** The file that says so, where there is one. */
  slot: SlotRecord | null;
  /** `pace`: whether this is the day of a post that is there already. */
  isScheduled: boolean;
}

/** A turn in a rotation of the kind `turns`: posts count for it from the day on which it opens. */
export interface SlotTurn extends Turn {
  opens: Day;
}

interface Queued {
  id: string;
  span: Span;
}
