import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../src/domain/calendar.ts';
import { picture } from './picture.ts';
import { phrase, prose } from './prose.ts';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';

/** The day for which the seeded blog is built: its newest post is of this day. */
export const BENCH_DAY = '2026-11-01';

/**
 * Writes a blog of `posts` posts of some 730 words into `dir`, the same for the same numbers: a
 * member for every 20 posts, at most 200, and 24 topics where no number is given, two rotations
 * over ten years (one of weekly slots, each with a file of its own), a cover for every tenth post up
 * to 100, tables, code, footnotes, callouts and links between posts.
 */
export async function writeSeededBlog(dir: string, size: SeededSize): Promise<void> {
  const { posts, topics = 24 } = size;
  const { authors = Math.min(200, Math.max(3, Math.round(posts / 20))) } = size;
  const random = seededRandom(posts);
  await mkdir(join(dir, 'content', 'posts'), { recursive: true });
  await mkdir(join(dir, 'authors'), { recursive: true });
  await writeFile(join(dir, 'content', 'site.yaml'), SITE);
  await writeFile(join(dir, 'content', 'topics.yaml'), topicList(random, topics));
  await writeSchedule(dir);
  for (let at = 0; at < authors; at += 1) await writeAuthor(dir, random, { at, topics });
  for (let at = 0; at < posts; at += 1)
    await writePost(dir, random, { at, posts, authors, topics });
}

function seededSlug(at: number): string {
  return `post-${String(at).padStart(5, '0')}`;
}

const SLOTS = 522;
const FIRST_SLOT = addDays(BENCH_DAY, -3650);

/** Each slot has a file, which says no more than what it is about. */
async function writeSchedule(dir: string): Promise<void> {
  const folder = join(dir, 'content', 'schedule');
  await mkdir(join(folder, 'weekly'), { recursive: true });
  await writeFile(join(folder, 'main.yaml'), 'title: Main\nkind: pace\nevery: 2w\n');
  const weekly = `title: Weekly\nkind: turns\nevery: 1w\nstart: ${FIRST_SLOT}\n`;
  await writeFile(join(folder, 'weekly.yaml'), weekly);
  for (let at = 0; at < SLOTS; at += 1) {
    const day = addDays(FIRST_SLOT, at * 7);
    await writeFile(join(folder, 'weekly', `${day}.yaml`), `topic: number ${at}\n`);
  }
}

async function writeAuthor(dir: string, random: Random, { at, topics }: AuthorPlace) {
  const id = `author-${at}`;
  const lines = [
    `name: ${phrase(random, 2)}`,
    `role: ${phrase(random, 3)}`,
    `bio: ${phrase(random, 30)}.`,
    `expertise: [topic-${at % topics}, topic-${(at + 7) % topics}]`,
    `contact: { email: author-${at}@company.example }`,
    `joins:`,
    `  - { rotation: main, from: ${addDays(BENCH_DAY, -((at * 37) % 3650))} }`,
    `  - { rotation: weekly, from: ${addDays(BENCH_DAY, -((at * 53) % 3650))} }`,
  ];
  await writeFile(join(dir, 'authors', `${id}.yaml`), `${lines.join('\n')}\n`);
  await writeFile(join(dir, 'authors', `${id}.jpg`), await picture(at, 400, 500));
}

async function writePost(dir: string, random: Random, place: PostPlace): Promise<void> {
  const { at, posts, authors, topics } = place;
  const hasCover = at % 10 === 0 && at < 1000;
  const folder = join(dir, 'content', 'posts', ...(hasCover ? [seededSlug(at)] : []));
  await mkdir(folder, { recursive: true });
  const front = [
    `title: ${phrase(random, 4 + random.below(5))}`,
    `description: ${phrase(random, 18)}.`,
    `date: ${addDays(BENCH_DAY, -Math.floor((at * 3650) / posts))}`,
    `authors: [${[...new Set([at % authors, random.below(authors)])].map((id) => `author-${id}`).join(', ')}]`,
    `topics: [topic-${at % topics}]`,
    `rotation: ${at % 3 === 0 ? 'weekly' : 'main'}`,
    ...(hasCover ? ['cover: { src: ./cover.jpg, alt: A pattern of lines }'] : []),
  ];
  const text = `---\n${front.join('\n')}\n---\n\n${body(random, at)}`;
  const file = hasCover ? 'index.mdx' : `${seededSlug(at)}.mdx`;
  await writeFile(join(folder, file), text);
  if (hasCover) await writeFile(join(folder, 'cover.jpg'), await picture(at, 1200, 630));
}

function body(random: Random, at: number): string {
  const link = `See also [an older post](/posts/${seededSlug(at > 0 ? random.below(at) : 0)}/).`;
  const parts = [
    prose(random, 180),
    `## ${phrase(random, 4)}`,
    prose(random, 170),
    at % 3 === 0 ? `<Callout kind="tip">\n${phrase(random, 14)}.\n</Callout>` : link,
    `## ${phrase(random, 3)}`,
    at % 4 === 0 ? CODE : `- ${phrase(random, 6)}\n- ${phrase(random, 7)}\n- ${phrase(random, 5)}`,
    `${prose(random, 170)}[^1]`,
    `## ${phrase(random, 5)}`,
    at % 5 === 0 ? TABLE : `> ${phrase(random, 20)}.`,
    prose(random, 170),
    `[^1]: ${phrase(random, 12)}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function topicList(random: Random, count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `topic-${at}:\n  label: ${phrase(random, 2)} ${at}\n`,
  ).join('');
}

const SITE = `name: A seeded blog
description: Made by the benchmark.
url: https://blog.example/
language: en
timezone: UTC
`;
const CODE = `\`\`\`ts
export function tide(level: number, hours: number): number {
  const phase = (hours / 12.42) * 2 * Math.PI;
  return level + Math.sin(phase) * 1.5; // metres
}
\`\`\``;
const TABLE = `| Harbour | High water | Range |
| --- | --- | ---: |
| Emden | 04:12 | 3.1 |
| Bremen | 06:40 | 4.2 |`;

interface SeededSize {
  posts: number;
  authors?: number;
  topics?: number;
}

interface AuthorPlace {
  at: number;
  topics: number;
}

interface PostPlace extends AuthorPlace {
  posts: number;
  authors: number;
}
