import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Blog } from '../../domain/blog.ts';
import { startOfDay } from '../../domain/calendar.ts';
import { snapshotBlog } from '../../integrations/snapshot/snapshot-blog.ts';
import { takeSnapshot } from '../../integrations/snapshot/snapshot.ts';
import { checkBlog } from '../../read/check-blog.ts';
import { readPage } from '../read-page.ts';
import type { BuiltPage } from '../read-page.ts';
import { NOW } from '../temp-blog.ts';

/** What was built as of NOW in the folder of a blog. */
export async function openBuilt(dir: string): Promise<BuiltBlog> {
  const dist = join(dir, 'dist');
  return { dir, dist, blog: await publicBlog(dir), pages: await readPages(dist) };
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
}
