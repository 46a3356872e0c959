import { assembleBlog } from '../../domain/assemble-blog.ts';
import { file, folder } from '../../domain/addresses.ts';
import type { BlogFiles } from '../../domain/blog-files.ts';
import type { BlogRecords } from '../../domain/blog.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { Problem } from '../../domain/problem.ts';
import { stopsReport } from '../../domain/report/stops-report.ts';
import { findBase, type Base } from './find-base.ts';
import { gitBlobs, gitTree, LINK, type TreeEntry } from './git-tree.ts';
import { emptyBlogCache, openBlogCache } from '../cache/blog-cache.ts';
import { kindOfFile } from '../kind-of-file.ts';
import { publicIn } from '../public-in.ts';
import type { FileList } from '../list-files.ts';
import { sourceOf, type ReadSource } from '../read-source.ts';
import { decodeText } from '../read-text.ts';
import { readingProblems } from '../reading-problems.ts';
import { sortSources } from '../sort-sources.ts';

/**
 * The blog in `dir` as it was where the present branch left `ref`, as far as its rotations go, from
 * the front matter that git holds; nothing is written anywhere. With the problems, not placed,
 * without whose remedy nothing can be said of it.
 *
 * Throws `GitError` where git cannot tell.
 */
export async function readBlogAt(
  dir: string,
  ref: string,
  now: Instant,
  options: { cache?: boolean } = {},
): Promise<BlogAt> {
  const base = await findBase(dir, ref);
  const files = await filesAt(dir, base.commit, options.cache !== false);
  if (files === null) return { base, isThere: false, records: null, problems: [] };
  const { records, problems } = assembleBlog(files, now);
  return { base, isThere: true, records, problems: problems.filter(stopsReport) };
}

/** Null where there was no blog. */
async function filesAt(dir: string, commit: string, isCached: boolean): Promise<BlogFiles | null> {
  const trees = await Promise.all(
    [folder.authors, 'content', folder.public].map((name) => gitTree(dir, commit, name)),
  );
  const entries = trees
    .flat()
    .filter(({ path }) => !/\/\./.test(path) || path.startsWith(`${folder.public}/`))
    .toSorted((one, two) => (one.path < two.path ? -1 : 1));
  if (!entries.some(({ path }) => path === file.site)) return null;
  const list = listOf(entries);
  const sources = await sourcesOf(dir, entries.filter(isRead), list, isCached);
  return {
    ...sortSources(sources, false),
    images: {},
    strays: [],
    ...publicIn(list),
    problems: readingProblems(list, sources),
  };
}

async function sourcesOf(
  dir: string,
  entries: TreeEntry[],
  { files }: FileList,
  isCached: boolean,
): Promise<Map<string, ReadSource>> {
  // Most files are as they were: what the last run has parsed need not be parsed again.
  const before = (isCached ? openBlogCache(dir) : emptyBlogCache()).sources;
  const sources = new Map<string, ReadSource>();
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const part = entries.slice(at, at + AT_ONCE);
    const blobs = await gitBlobs(dir, part);
    part.forEach(({ path }, index) => {
      const open = () => decodeText(blobs[index]!);
      sources.set(path, sourceOf(open, path, files.get(path)!, before[path]));
    });
  }
  return sources;
}

function isRead(entry: TreeEntry): boolean {
  const kind = kindOfFile(entry.path);
  return !isLink(entry) && kind !== null && kind !== 'portrait';
}

function isLink({ mode }: TreeEntry): boolean {
  return mode === LINK;
}

function listOf(entries: TreeEntry[]): FileList {
  const links = entries.filter(isLink);
  const files = entries.filter((entry) => !isLink(entry));
  const stamps = files.map(({ path, size }) => [path, { size, mtimeMs: 0, ctimeMs: 0 }] as const);
  return {
    files: new Map(stamps),
    folders: [],
    links: new Set(links.map(({ path }) => path)),
    problems: [],
  };
}

/** Files whose texts are held in memory together. */
const AT_ONCE = 500;

export interface BlogAt {
  base: Base;
  /** Whether there was a blog at all. */
  isThere: boolean;
  /** Null where there was none, or its site.yaml could not be used. */
  records: BlogRecords | null;
  problems: Problem[];
}
