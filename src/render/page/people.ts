import type { Author, Blog } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import { membership } from '../../domain/membership/membership.ts';
import type { Membership } from '../../domain/membership/membership.ts';

/** Who the front page shows: those who write here now, whoever wrote last first. */
export function peopleOfFront(blog: Blog, today: Day, count: number): Author[] {
  const present = blog.authors.filter(
    (author) => !blog.site.hasRotations || membership(author, today) !== 'alumnus',
  );
  return present
    .toSorted((one, other) => byDay(rank(other), rank(one)) || byName(blog)(one, other))
    .slice(0, count);
}

/** All authors by what they are, each group by name; one group in a blog without rotations. */
export function authorGroups(blog: Blog, today: Day): AuthorGroup[] {
  const sorted = blog.authors.toSorted(byName(blog));
  if (!blog.site.hasRotations) return [{ kind: null, authors: sorted }];
  return (['member', 'upcoming', 'guest', 'alumnus'] as const)
    .map((kind) => ({
      kind,
      authors: sorted.filter((author) => membership(author, today) === kind),
    }))
    .filter(({ authors }) => authors.length > 0);
}

/** Authors by the first letter of their names; an Ö is an O in German, and a letter of its own in Swedish. */
export function byLetter(authors: Author[], language: string): [string, Author[]][] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  return [...Map.groupBy(authors, ({ name }) => initialOf(name, language, compare))];
}

/** What is no letter shares one place: digits, brackets, emoji. */
function initialOf(name: string, language: string, compare: Intl.Collator['compare']): string {
  const [letter = ''] = name.normalize('NFC');
  const [plain = '', mark = ''] = letter.normalize('NFD');
  const first = /\p{M}/u.test(mark) && compare(letter, plain) !== 0 ? letter : plain;
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : '#';
}

/** By name, as the blog's language sorts. */
export function byName(blog: Blog): (one: Author, other: Author) => number {
  const collator = new Intl.Collator(blog.site.language);
  return (one, other) => collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}

function byDay(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

/** Members with a post come before whoever has none. */
function rank(author: Author): string {
  return author.posts[0]?.day ?? '';
}

export interface AuthorGroup {
  /** Null where the blog has no rotations, and these words are never shown. */
  kind: Membership | null;
  authors: Author[];
}
