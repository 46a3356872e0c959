import type { Blog } from '../../../src/domain/blog.ts';
import { takeSnapshot } from '../../../src/integrations/snapshot/snapshot.ts';
import { snapshotBlog } from '../../../src/integrations/snapshot/snapshot-blog.ts';
import { checkBlog } from '../../../src/read/check-blog.ts';

/** What a build would publish of the blog in `dir`. */
export async function publicBlog(dir: string, moment: string | undefined): Promise<Blog> {
  const now = moment === undefined ? Date.now() : Date.parse(moment);
  const checked = await checkBlog(dir, now, { bodies: 'segments' });
  return snapshotBlog(takeSnapshot({ ...checked, problems: [] }, { dir, now, drafts: false }));
}
