import { folder, imagePath } from '../../domain/addresses.ts';
import type { BodyFile } from '../../domain/blog-files.ts';

/** The paths in the blog's folder of all images that posts and letters name, each once; not those elsewhere. */
export function imagesInUse(bodies: BodyFile[]): Set<string> {
  const paths = new Set<string>();
  for (const body of bodies) {
    for (const src of sourcesOf(body)) {
      if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) paths.add(imagePath(body.file, src));
    }
  }
  return paths;
}

/** Whether posts or letters may use what lies there: among them, or among the shared images. */
export function isImagePlace(path: string): boolean {
  return [folder.posts, folder.letters, folder.images].some((place) =>
    path.startsWith(`${place}/`),
  );
}

function sourcesOf({ data, outline }: BodyFile): string[] {
  const cover = (data as { cover?: { src?: unknown } | null } | null)?.cover?.src;
  const body = outline.images.map(({ src }) => src);
  return typeof cover === 'string' ? [cover, ...body] : body;
}
