import type { ListedPull } from '../../domain/schema/listed-pull.ts';
import { blobsInGit, objectsInGit } from '../git/blobs-in-git.ts';
import type { ChangedPost } from './changed-posts.ts';

/** What the git repository around `dir` has of pull requests and of the posts that they change. */
export async function writtenPosts(
  dir: string,
  changed: { pull: ListedPull; posts: ChangedPost[] }[],
): Promise<WrittenPosts> {
  const heads = changed.map(({ pull }) => pull.headRefOid);
  const names = changed.flatMap(({ posts }) => posts.map(({ name }) => name));
  const objects = await objectsInGit(dir, heads);
  const texts = await blobsInGit(dir, names);
  return {
    commits: new Set(heads.filter((_, index) => objects[index]?.type === 'commit')),
    texts: new Map(
      names.flatMap((name, index) => {
        const text = texts[index];
        return typeof text === 'string' ? [[name, text] as const] : [];
      }),
    ),
  };
}

export interface WrittenPosts {
  commits: ReadonlySet<string>;
  /** By what git calls them. */
  texts: ReadonlyMap<string, string>;
}
