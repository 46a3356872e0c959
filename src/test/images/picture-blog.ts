import sharp from 'sharp';
import type { TempFiles } from '../temp-blog.ts';
import { postText, SMALL_BLOG } from '../temp-blog.ts';
import { deep, moving, photograph, plain, printed, transparent } from './nasty-pictures.ts';

/** The pictures of the post that has them all, by name. */
export async function nastyPictures(): Promise<Record<string, Buffer>> {
  return {
    'cover.jpg': await photograph(6000, 4000),
    'inside.jpg': await photograph(1500, 1000),
    'clear.png': await transparent(),
    'tiny.png': await plain(24, 18, '#802020'),
    'tall.png': await plain(700, 17_500, '#208020'),
    'printed.jpg': await printed(),
    'deep.png': await deep(),
    'moving.gif': await moving('gif'),
    'moving.webp': await moving('webp'),
    'still.gif': await sharp(await plain(900, 600, '#804000'))
      .gif()
      .toBuffer(),
  };
}

/** A blog in which a post has all of them, and its author a portrait as a phone takes it. */
export async function pictureBlog(pictures: Record<string, Buffer>): Promise<TempFiles> {
  const { 'cover.jpg': _, ...inBody } = pictures;
  const body = Object.keys(inBody).map((name) => `It is ${name}.\n\n![${name}](./${name})`);
  const cover = { src: './cover.jpg', alt: 'cover.jpg' };
  const fields = { title: 'Pictures', date: '2026-11-10', cover };
  const files = Object.entries(pictures);
  return {
    ...SMALL_BLOG,
    'authors/ada-okafor.jpg': await photograph(800, 1000),
    'content/posts/pictures/index.mdx': postText(fields, body.join('\n\n')),
    ...Object.fromEntries(files.map(([name, bytes]) => [`content/posts/pictures/${name}`, bytes])),
  };
}
