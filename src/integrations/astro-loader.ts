import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { announceSnapshot } from './announce-snapshot.ts';
import { readSnapshot } from './snapshot.ts';
import type { CollectionName, Entry, Snapshot } from './snapshot.ts';
import { watchBlog } from './watch-blog.ts';

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
      if (!context.watcher || collection !== 'site') return;
      announceSnapshot(snapshot);
      watchBlog(snapshot.dir, context.watcher, reload);
    },
  };
}

const contexts = new Map<CollectionName, LoaderContext>();
let current: Promise<Snapshot> | null = null;

function sharedSnapshot(): Promise<Snapshot> {
  current ??= readSnapshot().finally(() => {
    current = null;
  });
  return current;
}

async function reload(): Promise<void> {
  const snapshot = await readSnapshot();
  for (const [collection, context] of contexts) await fill(context, collection, snapshot);
  announceSnapshot(snapshot);
}

/** Replaces the collection, in the snapshot's order, so that a warm store equals a cold one. */
async function fill(context: LoaderContext, name: CollectionName, snapshot: Snapshot) {
  // A build has no problems but warnings, which it has told already.
  const entries = name === 'problems' && !context.watcher ? [] : snapshot.collections[name];
  const digest = context.generateDigest({ entries, place: snapshot.dir });
  if (context.watcher && context.meta.get('digest') === digest) return;
  const parsed = await Promise.all(entries.map((entry) => parse(context, snapshot.dir, entry)));
  context.store.clear();
  for (const entry of parsed) context.store.set(entry);
  context.meta.set('digest', digest);
}

async function parse(context: LoaderContext, dir: string, { id, data, file }: Entry) {
  const path = join(dir, file);
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
