import { globSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Blog } from '../../domain/blog.ts';
import { startOfDay } from '../../domain/calendar.ts';
import { snapshotBlog } from '../../integrations/snapshot/snapshot-blog.ts';
import { takeSnapshot } from '../../integrations/snapshot/snapshot.ts';
import { checkBlog } from '../../read/check-blog.ts';
import { readPage } from '../read-page.ts';
import type { BuiltPage } from '../read-page.ts';
import { runScript } from '../run-script.ts';
import { NOW, writeFiles } from '../temp-blog.ts';
import type { TempFiles } from '../temp-blog.ts';

/** Builds a blog in a folder of its own: the files given, or a copy of the one in `source`. */
export async function buildBlog(source: TempFiles | string): Promise<BuiltBlog> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-metadata-'));
  if (typeof source !== 'string') await writeFiles(dir, source);
  else {
    for (const part of ['content', 'authors', 'public']) {
      await cp(join(source, part), join(dir, part), { recursive: true });
    }
  }
  const { code, stderr } = await runScript('build', ['--blog', dir, '--now', NOW]);
  if (code !== 0) throw new Error(stderr);
  const dist = join(dir, 'dist');
  return {
    dir,
    dist,
    blog: await publicBlog(dir),
    pages: await readPages(dist),
    remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The blog as pages get it. */
async function publicBlog(dir: string): Promise<Blog> {
  const now = startOfDay(NOW, 'Europe/Berlin');
  const checked = await checkBlog(dir, now);
  return snapshotBlog(takeSnapshot({ ...checked, problems: [] }, { dir, now, drafts: false }));
}

/** Pages by address below the base path; those that only lead elsewhere apart. */
async function readPages(dist: string): Promise<Map<string, BuiltPage>> {
  const pages = new Map<string, BuiltPage>();
  for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
    const address = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    const page = await readPage(join(dist, file));
    if (!page.html.includes('http-equiv="refresh"')) pages.set(address, page);
  }
  return pages;
}

export interface BuiltBlog {
  dir: string;
  dist: string;
  blog: Blog;
  pages: Map<string, BuiltPage>;
  remove: () => Promise<void>;
}
