import type { AuthorRecord, RotationRecord } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import { authorChange } from './author-change.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';
import { otherHalf } from './other-half.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { membershipsIn } from './spans-of.ts';

/** A membership gets its last day, or another one. */
export function planLeave(
  blog: BlogToEdit,
  author: AuthorRecord,
  rotation: RotationRecord,
  until: Day,
): Plan {
  const { name, file, joins } = author;
  const own = membershipsIn(blog, author, rotation.id);
  if (own.length === 0) {
    const others = [...new Set(joins.map((join) => `"${join.rotation}"`))];
    const where =
      others.length === 0 ? ', nor in any other rotation' : `, but in ${others.join(' and ')}`;
    throw new Refusal(`${name} is not in "${rotation.id}"${where}.`);
  }
  const place = (line: number) => `(${file}:${line})`;
  const current = own.findLast(({ span }) => span.from <= until);
  if (!current) {
    const { span, line } = own[0]!;
    throw new Refusal(
      `${name} joins "${rotation.id}" on ${span.from}, after ${until} ${place(line)}: remove that entry instead.`,
    );
  }
  const { to } = current.span;
  if (to !== null && (to === until || (to < until && to < blog.today))) {
    throw new Refusal(
      `${name} has left "${rotation.id}" already: the last day is ${to} ${place(current.line)}.`,
    );
  }
  assertNoSlotsAfter(blog, author, rotation.id, until);
  const edit = { set: 'until', value: until, at: current.path };
  return {
    changes: [authorChange(blog, author, [edit])],
    says: to === null ? [] : [`The last day was to be ${to}.`],
  };
}

/** Slots that were given to somebody would stay theirs, whether a member or not. */
function assertNoSlotsAfter(
  { records, today }: BlogToEdit,
  author: AuthorRecord,
  rotation: string,
  until: Day,
): void {
  const slots = records.slots
    .filter((slot) => slot.rotation === rotation && slot.author === author.id)
    .filter(({ day }) => day > until && day >= today);
  if (slots.length === 0) return;
  const days = slots.map(({ day }) => day).toSorted();
  const halves = slots.flatMap((slot) => otherHalf(slot, records)?.day ?? []);
  throw new Refusal(`${author.name} was given ${days.join(' and ')}, after ${until}.`, {
    inTheWay: [...days, ...halves].toSorted().map((day) => ({ rotation, day })),
  });
}
