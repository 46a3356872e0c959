import { folder, imagePath } from '../../domain/addresses.ts';
import type { BodyFile } from '../../domain/blog-files.ts';

/** The paths in the blog's folder of all images that posts name, each once; not those elsewhere. */
export function imagesInUse(posts: BodyFile[]): Set<string> {
  const paths = new Set<string>();
  for (const post of posts) {
    for (const src of sourcesOf(post)) {
      if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) paths.add(imagePath(post.file, src));
    }
  }
  return paths;
}

/** Whether posts may use what lies there: in a folder of posts, or among the shared images. */
export function isImagePlace(path: string): boolean {
  return path.startsWith(`${folder.posts}/`) || path.startsWith(`${folder.images}/`);
}

function sourcesOf({ data, outline }: BodyFile): string[] {
  const cover = (data as { cover?: { src?: unknown } | null } | null)?.cover?.src;
  const body = outline.images.map(({ src }) => src);
  return typeof cover === 'string' ? [cover, ...body] : body;
}
