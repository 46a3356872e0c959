import type { AuthorRecord } from '../../domain/blog.ts';
import { addDays, hasDays, type Day, type Span } from '../../domain/calendar.ts';
import { spanAsWritten } from '../../domain/wording/span-as-written.ts';
import { authorChange } from './author-change.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { absencesOf, type PlacedSpan } from './spans-of.ts';
import type { YamlEdit } from '../yaml/yaml-edit.ts';

/**
 * An author is away. Where an absence is written already that shares a day with this one, that is
 * made to hold both; one without an end, or with the same first day, gets the last day given now.
 */
export function planAway(blog: BlogToEdit, author: AuthorRecord, asked: Span): Plan {
  if (!hasDays(asked)) {
    throw new Refusal(`The last day, ${asked.to}, lies before the first, ${asked.from}.`);
  }
  const shared = absencesOf(blog, author).filter(
    ({ span }) => hasDays(span) && isShared(span, asked),
  );
  const [one, ...more] = shared;
  if (more.length > 0) {
    const spans = shared
      .map(({ span, line }) => `${spanAsWritten(span)} (line ${line})`)
      .join(' and ');
    throw new Refusal(
      `${author.name} is away ${spans} in ${author.file}: make one of these by hand first.`,
    );
  }
  const { edits, says } = one ? joined(one, asked, author) : { edits: [added(asked)], says: [] };
  return { changes: [authorChange(blog, author, edits)], says };
}

function joined(
  { span, path, line }: PlacedSpan,
  asked: Span,
  { name, file }: AuthorRecord,
): Edits {
  const set = (key: 'from' | 'to', value: Day): YamlEdit => ({ set: key, value, at: path });
  const earlier = asked.from < span.from ? [set('from', asked.from)] : [];
  const was = `${name} is away ${spanAsWritten(span)} already (${file}:${line})`;
  if (asked.to === null && span.to !== null) {
    const rest = { from: addDays(span.to, 1), to: null };
    return { edits: [...earlier, added(rest)], says: [`${was}: the days after that were added.`] };
  }
  const isRestated = span.to === null || span.from === asked.from;
  const to = isRestated || asked.to! > span.to! ? asked.to : span.to;
  const later = to === span.to || to === null ? [] : [set('to', to)];
  if (earlier.length + later.length === 0) throw new Refusal(`${was}.`);
  const from = asked.from < span.from ? asked.from : span.from;
  return {
    edits: [...earlier, ...later],
    says: [`${was}: that is ${spanAsWritten({ from, to })} now.`],
  };
}

/** The end is left out where there is none. */
function added({ from, to }: Span): YamlEdit {
  return { add: to === null ? { from } : { from, to }, to: 'away' };
}

function isShared(one: Span, two: Span): boolean {
  return (one.to === null || one.to >= two.from) && (two.to === null || two.to >= one.from);
}

interface Edits {
  edits: YamlEdit[];
  says: string[];
}
