import type { People } from './people.ts';
import { listOf } from './front-matter.ts';
import type { OldPost } from './read-post.ts';

/** Finds the authors of a post; without any the blog itself signs. */
export function creditAuthors(post: OldPost, people: People, siteName: string): CreditedPost {
  const { data, note, isDraft } = post;
  const named = [data['authors'], data['author']].flatMap(namesOf);
  if (named.length === 0) note('author-guessed', siteName);
  const names = named.length > 0 ? named : [siteName];
  const ids = names.map((name) => people.credit(name, !isDraft).id);
  const authors = [...new Set(ids)];
  if (authors.length < ids.length) note('author-twice', ids.join(', '));
  return { ...post, authors };
}

/** Names in a list or a text; of a map its name. */
function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'name' in entry
      ? listOf(entry.name)
      : listOf(entry),
  );
}

export interface CreditedPost extends OldPost {
  /** Ids, in the order of the source. */
  authors: string[];
}
