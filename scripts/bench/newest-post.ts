import { assembleBlog } from '../../src/domain/assemble-blog.ts';
import { address } from '../../src/domain/addresses.ts';
import { publicPart } from '../../src/domain/public-part.ts';
import { readBlog } from '../../src/read/read-blog.ts';

/** The file and the address, without the slash at its beginning, of the newest public post. */
export async function newestPost(dir: string, moment: string | undefined) {
  const now = moment === undefined ? Date.now() : Date.parse(moment);
  const { records } = assembleBlog(await readBlog(dir), now);
  const posts = records === null ? [] : publicPart(records, now).posts;
  const [newest] = posts.toSorted((a, b) => (b.instant ?? 0) - (a.instant ?? 0));
  if (newest === undefined) throw new Error('The blog has no public post.');
  return { file: newest.file, path: address.post(newest.slug).slice(1) };
}
