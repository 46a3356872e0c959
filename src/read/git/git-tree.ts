import { blobsInBatch } from './blobs-in-batch.ts';
import { GitError, runGit } from './run-git.ts';

/**
 * The files below `folder` of the blog in `dir` as they were at `commit`, by their paths from the
 * blog's folder; a folder that was not there has none. Symbolic links within the repository are
 * followed for `folder` itself alone.
 */
export async function gitTree(dir: string, commit: string, folder: string): Promise<TreeEntry[]> {
  const tree = await treeOf(dir, commit, `./${folder}`);
  if (tree === null) return [];
  const { ok, stdout, stderr } = await runGit(dir, [
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    tree,
  ]);
  if (!ok) throw new GitError(`Git cannot read "${folder}" at ${commit}: ${stderr}`);
  const entries = stdout.toString('utf8').split('\0').filter(Boolean).map(entryOf);
  return entries.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` }));
}

/** The bytes of each of `entries`, in their order. */
export async function gitBlobs(dir: string, entries: TreeEntry[]): Promise<Buffer[]> {
  const input = entries.map(({ id }) => `${id}\n`).join('');
  const { ok, stdout, stderr } = await runGit(dir, ['cat-file', '--batch'], input);
  if (!ok) throw new GitError(`Git cannot read its own files: ${stderr}`);
  const blobs = blobsInBatch(stdout);
  return entries.map(({ id, path }) => {
    const blob = blobs.get(id);
    if (blob === undefined) throw new GitError(`Git has lost what ${path} was: run "git fsck".`);
    return blob;
  });
}

async function treeOf(dir: string, commit: string, path: string): Promise<string | null> {
  const found = await runGit(dir, ['ls-tree', '-z', commit, path]);
  const entry = found.ok ? found.stdout.toString('utf8').split('\0')[0]! : '';
  if (entry === '') return null;
  const { mode, id } = entryOf(entry);
  if (mode === SUBMODULE)
    throw new GitError(
      `${path} was a submodule at ${commit}, whose files lie in another repository: its earlier state cannot be read.`,
    );
  if (mode !== LINK) return id;
  const target = (await runGit(dir, ['cat-file', 'blob', id])).stdout.toString('utf8');
  const linked = await runGit(dir, ['rev-parse', '--verify', '--quiet', `${commit}:./${target}`]);
  return linked.ok ? linked.stdout.toString('utf8').trim() : null;
}

/** "<mode> <type> <id>[ <size>]<tab><path>", the size filled up with blanks. */
function entryOf(text: string): TreeEntry {
  const tab = text.indexOf('\t');
  const [mode = '', , id = '', size = ''] = text.slice(0, tab).split(/ +/);
  return { mode, id, size: Number(size) || 0, path: text.slice(tab + 1) };
}

export const LINK = '120000';
const SUBMODULE = '160000';

export interface TreeEntry {
  mode: string;
  id: string;
  /** Bytes. */
  size: number;
  path: string;
}
