import { folder, PORTRAIT_EXTENSIONS } from '../addresses.ts';
import type { SourceFile } from '../blog-files.ts';
import { hasDays } from '../calendar.ts';
import { aboutField } from '../fields/check-fields.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { authorSchema } from '../schema/author.ts';
import { isMapping, valueAt } from '../written/value-at.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * What readers miss of those who write: members and who will be one must be complete until they
 * leave, guests may be. Alumni need nothing; a blog without rotations knows none of these words.
 */
export const checkCompleteAuthors: Rule = (input) => {
  if (input.known.rotations.size === 0) return [];
  const guests = postedIds(input);
  return input.files.authors.flatMap((author) => {
    const lacks = NEEDED.filter((field) => isAbsent(author, field, input));
    if (lacks.length === 0) return [];
    if (isGuest(author)) return guests.has(author.id) ? [guestIncomplete(author, lacks)] : [];
    const rotation = currentRotation(author, input);
    return rotation === null ? [] : lacks.map((field) => memberIncomplete(author, field, rotation));
  });
};

function isAbsent({ id, data }: SourceFile, field: string, { files }: RuleInput): boolean {
  if (field !== 'portrait') return !isMapping(data) || !(field in data);
  return !PORTRAIT_EXTENSIONS.some((extension) => {
    const facts = files.images[`${folder.authors}/${id}.${extension}`];
    return facts !== undefined && !('missing' in facts);
  });
}

function isGuest({ data }: SourceFile): boolean {
  const joins = valueAt(data, ['joins']);
  return joins === undefined || (Array.isArray(joins) && joins.length === 0);
}

/** The rotation of the first membership that has not ended; null for alumni. */
function currentRotation({ id }: SourceFile, { records, today }: RuleInput): string | null {
  const joins = records.authors.find((author) => author.id === id)?.joins ?? [];
  const current = joins.find(({ span }) => hasDays(span) && (span.to === null || span.to >= today));
  return current?.rotation ?? null;
}

function postedIds({ records }: RuleInput): Set<string> {
  const inSlots = records.slots.flatMap(({ author }) => author ?? []);
  return new Set([...records.posts.flatMap(({ authors }) => authors), ...inSlots]);
}

function memberIncomplete(author: SourceFile, field: string, rotation: string): Problem {
  const about =
    field === 'portrait'
      ? `Put a picture at authors/${author.id}.jpg (or .png, .webp, .avif).`
      : `Add it: ${aboutField(authorSchema, field)}`;
  const args = { author: nameOf(author), rotation, field: FIELDS[field]!, about };
  return makeProblem('member-incomplete', { file: author.file, path: [field] }, args);
}

function guestIncomplete(author: SourceFile, lacks: string[]): Problem {
  const fields = lacks.map((field) => FIELDS[field]).join(', ');
  return makeProblem('guest-incomplete', { file: author.file }, { author: nameOf(author), fields });
}

function nameOf({ id, data }: SourceFile): string {
  const name = valueAt(data, ['name']);
  return typeof name === 'string' ? name : id;
}

const NEEDED = ['portrait', 'role', 'bio', 'contact', 'expertise'];

const FIELDS: Record<string, string> = {
  portrait: 'portrait',
  role: '"role"',
  bio: '"bio"',
  contact: '"contact"',
  expertise: '"expertise"',
};
