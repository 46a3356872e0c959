import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkBlog } from '../read/check-blog.ts';
import { announceProblems } from './dev/announce-problems.ts';
import { nowOfProcess } from './now-of-process.ts';
import { programDir } from './program.ts';
import { takeSnapshot } from './snapshot/snapshot.ts';
import type { CollectionName, Entry, Snapshot } from './snapshot/snapshot.ts';
import { readSnapshot } from './snapshot/snapshot-file.ts';
import { watchBlog } from './dev/watch-blog.ts';

/**
 * Loads one collection of the blog. All collections of one load share one snapshot, so that they
 * cannot disagree; in the dev server each change of the blog's files makes a new one.
 */
export function blogLoader(collection: CollectionName): Loader {
  return {
    name: `rota-${collection}`,
    async load(context) {
      contexts.set(collection, context);
      const snapshot = await sharedSnapshot();
      await fill(context, collection, snapshot);
      if (context.watcher && collection === 'site') watchBlog(blogDir(), context.watcher, reload);
    },
  };
}

const contexts = new Map<CollectionName, LoaderContext>();
let current: Promise<Snapshot> | null = null;

function sharedSnapshot(): Promise<Snapshot> {
  current ??= openSnapshot().finally(() => {
    current = null;
  });
  return current;
}

async function reload(): Promise<void> {
  const snapshot = await openSnapshot();
  for (const [collection, context] of contexts) await fill(context, collection, snapshot);
}

/** A build has checked the blog already; the dev server and editors read it themselves. */
async function openSnapshot(): Promise<Snapshot> {
  const left = await readSnapshot();
  if (left !== null) return left;
  const dir = blogDir();
  const drafts = process.env['ROTA_DRAFTS'] === '1';
  const builtFor = { dir, now: nowOfProcess(), drafts };
  const checked = await checkBlog(dir, builtFor.now, { bodies: 'segments' });
  if (drafts) announceProblems(dir, checked);
  return takeSnapshot(checked, builtFor);
}

/** Replaces the collection, in the snapshot's order, so that a warm store equals a cold one. */
async function fill(context: LoaderContext, name: CollectionName, snapshot: Snapshot) {
  const entries = snapshot[name];
  const digest = context.generateDigest({ entries, place: blogDir() });
  if (context.watcher && context.meta.get('digest') === digest) return;
  const parsed = await Promise.all(entries.map((entry) => parse(context, entry)));
  context.store.clear();
  for (const entry of parsed) context.store.set(entry);
  context.meta.set('digest', digest);
}

/** The editor's tools name no blog: they look at the one in the checkout. */
function blogDir(): string {
  return process.env['BLOG_DIR'] ?? programDir;
}

async function parse(context: LoaderContext, { id, data, file }: Entry) {
  const path = join(blogDir(), file);
  const parsed = await context.parseData({ id, data: harmless(data), filePath: path });
  return {
    id,
    data: parsed,
    filePath: fromRoot(context, path),
    digest: context.generateDigest(parsed),
  };
}

/**
 * Astro takes any text that begins with its own prefix for the path of an image to be published:
 * a title must not be able to name one.
 */
function harmless(data: object): Record<string, unknown> {
  const text = JSON.stringify(data);
  if (!text.includes(IMAGE_PREFIX)) return { ...data };
  return JSON.parse(text.replaceAll(`"${IMAGE_PREFIX}`, `" ${IMAGE_PREFIX}`));
}

const IMAGE_PREFIX = '__ASTRO_IMAGE_';

/** As Astro keeps paths: from its root, with "/". */
function fromRoot(context: LoaderContext, path: string): string {
  return relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/');
}
