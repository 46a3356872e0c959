import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';

/** The moment for which tests build: both posts of the small blog are public. */
export const NOW = '2026-11-20';

/**
 * Writes a small sound blog, with `files` put over it (null leaves one out), into a folder that
 * goes when the test has ended. Returns its path.
 */
export async function tempBlog(files: TempFiles = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-test-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));
  await writeFiles(dir, { ...SMALL_BLOG, ...files });
  return dir;
}

/** Writes files by their path in the blog's folder; null removes one. */
export async function writeFiles(dir: string, files: TempFiles): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(dir, path);
    await mkdir(dirname(target), { recursive: true });
    if (content === null) await rm(target, { recursive: true, force: true });
    else await writeFile(target, content);
  }
}

/** A post's text: front matter from `fields` over the usual ones, and the body. */
export function postText(fields: Record<string, unknown> = {}, body = 'Water rises.'): string {
  const data = {
    title: 'High water',
    description: 'When it comes.',
    date: '2026-11-01',
    authors: ['ada-okafor'],
    topics: ['tides'],
    ...fields,
  };
  const lines = Object.entries(data).filter(([, value]) => value !== undefined);
  const front = lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n');
  return `---\n${front}\n---\n\n${body}\n`;
}

/** A letter's text; with `answered` in `fields` its body ought to end with an <Answer>. */
export function letterText(fields: Record<string, unknown> = {}, body = 'It does not.'): string {
  const data = { from: 'A reader', date: '2026-11-10', ...fields };
  const lines = Object.entries(data).filter(([, value]) => value !== undefined);
  const front = lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n');
  return `---\n${front}\n---\n\n${body}\n`;
}

/** An image of one colour. */
export function plainImage(
  colour: string,
  format: 'png' | 'jpeg' | 'webp' = 'png',
): Promise<Buffer> {
  const create = { width: 400, height: 500, channels: 3 as const, background: colour };
  return sharp({ create }).toFormat(format).toBuffer();
}

export const SMALL_BLOG: TempFiles = {
  'content/site.yaml': [
    'name: Small blog',
    'description: A blog for tests.',
    'url: https://blog.example/',
    'language: en',
    'timezone: Europe/Berlin',
    '',
  ].join('\n'),
  'content/topics.yaml': 'tides: { label: Tides }\n',
  'authors/ada-okafor.yaml':
    'name: Ada Okafor\nrole: Oceanographer\nbio: Measures tides.\nexpertise: [tides]\ncontact: { email: ada@company.example }\n',
  'authors/ada-okafor.jpg': await plainImage('#2a6f97', 'jpeg'),
  'content/posts/high-water.mdx': postText(),
  'content/posts/gauges/index.mdx': postText(
    { title: 'Gauges', date: '2026-10-01' },
    'A gauge.\n\n![A gauge in a harbour](./gauge.png)',
  ),
  'content/posts/gauges/gauge.png': await plainImage('#774936'),
};

export type TempFiles = Record<string, string | Buffer | null>;
