import type { ListedFile, ListedPull } from '../../domain/schema/listed-pull.ts';
import { kindOfFile } from '../kind-of-file.ts';

/** The posts that a pull request adds, changes or removes; `way` leads from the git root to the blog. */
export function changedPosts({ files, headRefOid }: ListedPull, way: string): ChangedPost[] {
  const prefix = way === '' ? '' : `${way}/`;
  return files
    .filter(({ path }) => path.startsWith(prefix) && !/\p{Cc}/u.test(path))
    .map((listed) => {
      const file = listed.path.slice(prefix.length);
      return { file, name: `${headRefOid}:${listed.path}`, change: changeOf(listed) };
    })
    .filter(({ file }) => kindOfFile(file) === 'post');
}

/** Where gh does not tell, what has lost lines and gained none was probably removed. */
function changeOf({ changeType, additions, deletions }: ListedFile): Change {
  const isSame = additions === 0 && deletions === 0;
  if (changeType === 'RENAMED' && isSame) return 'moved';
  if (changeType === 'ADDED') return 'added';
  if (changeType === 'DELETED') return 'removed';
  const isRemoved = changeType === undefined && additions === 0 && (deletions ?? 0) > 0;
  return isRemoved ? 'removed' : 'changed';
}

/** Moved: renamed, without another change. */
type Change = 'added' | 'changed' | 'moved' | 'removed';

export interface ChangedPost {
  /** From the blog's folder. */
  file: string;
  /** What git calls it. */
  name: string;
  change: Change;
}
