import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assembleBlog } from '../../../src/domain/assemble-blog.ts';
import { address } from '../../../src/domain/addresses.ts';
import { readBlog } from '../../../src/read/read-blog.ts';
import { picture } from '../picture.ts';
import { phrase, prose } from '../prose.ts';
import { seededRandom } from '../random.ts';

/**
 * Adds two posts to the blog in `dir`, one with 50 images and one of 10,000 words, as old as its
 * oldest and by whoever wrote that. Returns their addresses.
 */
export async function writeHeavyPosts(dir: string): Promise<{ images: string; words: string }> {
  const front = await frontLikeOldest(dir);
  const folder = join(dir, 'content', 'posts', 'bench-50-images');
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < IMAGES; at += 1) {
    await writeFile(join(folder, `${at}.jpg`), await picture(at, 1600, 1067));
  }
  await writeFile(join(folder, 'index.mdx'), `${front('Fifty images')}${illustrated()}`);
  const long = join(dir, 'content', 'posts', 'bench-10000-words.mdx');
  await writeFile(long, `${front('Ten thousand words')}${longText()}`);
  return { images: address.post('bench-50-images'), words: address.post('bench-10000-words') };
}

async function frontLikeOldest(dir: string): Promise<(title: string) => string> {
  const { records } = assembleBlog(await readBlog(dir), Date.now());
  const dated = (records?.posts ?? []).filter(({ instant }) => instant !== null);
  const oldest = dated.toSorted((one, other) => one.instant! - other.instant!)[0];
  if (oldest === undefined) throw new Error('The blog has no post.');
  const { day, authors, topics } = oldest;
  const rest = `date: ${day}\nauthors: [${authors[0]}]\ntopics: [${topics[0]}]\n`;
  return (title) =>
    `---\ntitle: ${title}\ndescription: A page to be measured. ${title}.\n${rest}---\n\n`;
}

function illustrated(): string {
  const random = seededRandom(IMAGES);
  const parts = Array.from({ length: IMAGES }, (_, at) => {
    return `${prose(random, 60)}\n\n![${phrase(random, 6)}](./${at}.jpg)`;
  });
  return `${parts.join('\n\n')}\n`;
}

function longText(): string {
  const random = seededRandom(WORDS);
  const parts = Array.from({ length: 20 }, (_, at) => {
    return `## ${phrase(random, 4)} ${at + 1}\n\n${prose(random, WORDS / 20)}`;
  });
  return `${parts.join('\n\n')}\n`;
}

const IMAGES = 50;
const WORDS = 10_000;
