import type { BlogRecords } from '../../domain/blog.ts';
import { dayAt, parseInstant } from '../../domain/calendar.ts';
import type { Pull } from '../../domain/membership/pulls.ts';
import type { ListedPull } from '../../domain/schema/listed-pull.ts';
import { changedPosts, type ChangedPost } from './changed-posts.ts';
import { renamesInGit } from '../git/renames-in-git.ts';
import { wayFromGit } from '../way-from-git.ts';
import { writtenAuthors } from './written-authors.ts';
import { writtenPosts, type WrittenPosts } from './written-posts.ts';

/**
 * Open pull requests with the posts of the blog in `dir` that they add, change or rename; one that
 * is renamed goes by its old name. A post's authors are those that it names in the pull request,
 * where git has that; else whoever opened it, known by `github`; else nobody.
 */
export async function readPulls(
  dir: string,
  listed: ListedPull[],
  { site, authors, posts }: BlogRecords,
): Promise<Pull[]> {
  const way = wayFromGit(dir);
  const changed = listed.map((pull) => ({ pull, posts: changedPosts(pull, way) }));
  const written = await writtenPosts(dir, changed);
  const files = new Set(posts.map(({ file }) => file));
  const openerOf = idsByLogin(authors);
  const pulls: Pull[] = [];
  for (const { pull, posts: all } of changed) {
    const there = all.filter((post) => isThere(post, pull, written));
    const old = await oldNames(dir, way, pull, written, there, files);
    const openers = openerOf(pull);
    pulls.push({
      number: pull.number,
      url: pull.url,
      isDraft: pull.isDraft,
      changesRequested: pull.reviewDecision === 'CHANGES_REQUESTED',
      opened: dayAt(parseInstant(pull.createdAt)!, site.timezone),
      posts: there.map(({ file, name }) => ({
        file: old.get(file) ?? file,
        authors: writtenAuthors(written.texts.get(name)) ?? openers,
      })),
    });
  }
  return pulls;
}

/** Whether the pull request leaves the post there; where git does not know it, by what gh tells. */
function isThere({ name, change }: ChangedPost, pull: ListedPull, written: WrittenPosts): boolean {
  if (written.commits.has(pull.headRefOid)) return written.texts.has(name);
  return change !== 'removed' && change !== 'moved';
}

/** Of posts that are checked out under other names, by their new names. */
async function oldNames(
  dir: string,
  way: string,
  { headRefOid }: ListedPull,
  { commits }: WrittenPosts,
  posts: ChangedPost[],
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const mayBeRenamed = posts.some(({ file, change }) => change !== 'added' && !files.has(file));
  if (!mayBeRenamed || !commits.has(headRefOid)) return new Map();
  return renamesInGit(dir, headRefOid, way);
}

/** Names of users at GitHub do not differ by case alone. */
function idsByLogin(authors: BlogRecords['authors']): (pull: ListedPull) => string[] {
  const ids = new Map(
    authors.flatMap(({ id, github }) => (github ? [[github.toLowerCase(), id]] : [])),
  );
  return ({ author }) => {
    const id = ids.get(author?.login.toLowerCase() ?? '');
    return id === undefined ? [] : [id];
  };
}
