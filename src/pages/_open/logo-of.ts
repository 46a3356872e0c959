import type { Edition } from '../../components/edition.ts';
import type { Blog } from '../../domain/blog.ts';
import { logoPaths } from '../../domain/logo.ts';
import { publicImage } from '../../read/images/public-image.ts';

/** The blog's logo with its sizes, so that nothing moves when it comes; null where there is none. */
export async function logoOf({ site }: Blog, dir: string): Promise<Edition['logo']> {
  const paths = logoPaths(site);
  const light = paths && (await publicImage(dir, paths.light));
  if (light === null) return null;
  const dark = paths?.dark === undefined ? null : await publicImage(dir, paths.dark);
  return dark === null ? { light } : { light, dark };
}
