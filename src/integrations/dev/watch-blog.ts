import { join, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/**
 * Calls `changed` a moment after files of the blog have changed, and never twice at a time. Editors
 * write a file in several steps, and git a hundred files at once.
 */
export function watchBlog(dir: string, watcher: Watcher, changed: () => Promise<void>): void {
  const folders = ['authors', 'content', 'public'].map((name) => join(dir, name));
  watcher.add(folders);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const soon = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed).catch(tell);
    }, after);
  };
  // What changes before the watcher has looked round is never told.
  soon(SETTLED);
  watcher.on('all', (_event: string, path: string) => {
    if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return;
    soon(QUIET);
  });
}

/** One failure must not end the watching: what caused it may be gone with the next change. */
function tell(error: unknown): void {
  console.error(`The change could not be shown: ${String(error)}`);
}

/** Milliseconds without a further change. */
const QUIET = 60;
const SETTLED = 1000;

type Watcher = NonNullable<LoaderContext['watcher']>;
