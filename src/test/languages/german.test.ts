import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordTable } from '../../read/word-table.ts';
import { readPage } from '../read-page.ts';
import { runScript } from '../run-script.ts';
import { NOW, writeFiles } from '../temp-blog.ts';
import { GERMAN_BLOG } from './german-blog.ts';
import { textsOfFile } from './texts-of-file.ts';

let dist = '';

beforeAll(async () => {
  const dir = await mkdtemp(join(tmpdir(), 'rota-german-'));
  dist = join(dir, 'dist');
  await writeFiles(dir, GERMAN_BLOG);
  const options = ['--blog', dir, '--now', NOW, '--leave-out', 'cards'];
  const { code, stderr } = await runScript('build', options);
  if (code !== 0) throw new Error(stderr);
}, 180_000);
afterAll(() => rm(join(dist, '..'), { recursive: true, force: true, maxRetries: 5 }));

test('every word that a German site says is German: pages, feeds, calendars, documents', () => {
  const paths = globSync(FILES, { cwd: dist }).filter((path) => !FOR_PROGRAMS.test(path));
  const kinds = new Set(paths.map((path) => path.replace(/.*\./, '')));
  expect([...kinds].toSorted()).toEqual(['html', 'ics', 'json', 'md', 'opml', 'txt', 'vcf', 'xml']);
  expect(paths.length).toBeGreaterThan(100);
  const german = germanWords();
  const found = paths.flatMap((path) => {
    const texts = textsOfFile(path, readFileSync(join(dist, path), 'utf8'));
    return latinWords(texts.join('\n')).flatMap((word) =>
      german.has(word) ? [] : [`${path}: ${word}`],
    );
  });
  expect([...new Set(found)]).toEqual([]);
});

test('no phrase of the English table is in a script', () => {
  const german = new Set(Object.values(wordTable('de')));
  const scripts = globSync('**/*.js', { cwd: dist })
    .filter((path) => !path.startsWith('pagefind'))
    .map((path) => readFileSync(join(dist, path), 'utf8'))
    .join('\n');
  expect(scripts.length).toBeGreaterThan(5_000);
  const phrases = Object.values(wordTable('en')).filter(
    (phrase) => /\p{L} \p{L}/u.test(phrase) && !german.has(phrase),
  );
  expect(phrases.length).toBeGreaterThan(150);
  expect(phrases.filter((phrase) => scripts.includes(phrase.split('{')[0]!.padEnd(4)))).toEqual([]);
});

test('a German post has German marks, an English one in the same blog its own and says so', async () => {
  const whole = await readPage(join(dist, 'posts/whole/index.html'));
  const low = await readPage(join(dist, 'posts/low-water/index.html'));
  expect(whole.html).toContain('„λόγια“');
  expect(low.html).toContain('“water”');
  for (const { html } of [whole, low]) expect(html).toMatch(/<html lang="de"/);
  const bodies = [whole, low].map((page) =>
    page.all('div').find(({ properties }) => String(properties['className']).includes('e-content')),
  );
  expect(bodies.map((body) => body?.properties['lang'] ?? null)).toEqual([null, 'en']);
  expect(bodies.map((body) => toString(body!)).join()).toMatch(
    /Warnung.*Fußnoten.*Warning.*Footnotes/s,
  );
  expect(low.meta('og:locale')).toBe('en_US');
  expect(whole.meta('og:locale')).toBe('de_DE');
});

test('days, numbers and lists are German, ids of headings keep their umlauts', async () => {
  const whole = await readPage(join(dist, 'posts/whole/index.html'));
  expect(whole.html).toMatch(/10\. November 2026/);
  expect(whole.html).toContain('id="άλλο-ä-ß"');
  expect(readFileSync(join(dist, 'rss.xml'), 'utf8')).toContain('<language>de</language>');
  expect(readFileSync(join(dist, 'atom.xml'), 'utf8')).toMatch(/<feed[^>]* xml:lang="de"/);
  expect(JSON.parse(readFileSync(join(dist, 'feed.json'), 'utf8'))).toMatchObject({
    language: 'de',
  });
});

test('the search has a part for each language, with its own stems', () => {
  const parts = globSync('pagefind/*/wasm.*.pagefind', { cwd: dist });
  expect(parts.map((path) => /wasm\.(\w+)\./.exec(path)?.[1]).toSorted()).toEqual(['de', 'en']);
});

function germanWords(): Set<string> {
  const days = Array.from({ length: 366 }, (_, day) => day * 86_400_000);
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat('de', { month, weekday: month, day: 'numeric' });
    const alone = new Intl.DateTimeFormat('de', { month });
    return days.flatMap((day) => [format.format(day), alone.format(day)]);
  });
  const texts = [...Object.values(wordTable('de')), ...names, NAMES, POST_IN_ENGLISH];
  return new Set(latinWords(texts.join('\n')));
}

/** Words of two letters or more, addresses left out. */
function latinWords(text: string): string[] {
  const plain = text
    .replace(/&#x[\da-f]+;|\]\(#[^)]*\)|\[\^[^\]]*\]/gi, ' ')
    .replace(/(?:https?|webcal|mailto|tel|urn):[^\s"<>)]+/g, ' ')
    .replace(/[\w+@:-]*[\w.@:-]+\.(?:example|me|com|xml|webp)\b\S*/g, ' ')
    .replace(/\w{3}, \d\d \w{3} \d{4} \d\d:/g, ' ');
  return plain.match(/\p{Script=Latin}{2,}/gu) ?? [];
}

const FILES = '**/*.{html,ics,json,md,opml,txt,vcf,xml}';
/** Of Pagefind, and what explains a form to programmers. */
const FOR_PROGRAMS = /^pagefind|robots\.txt$|\.schema\.json$|^sitemap/;
/** What is the same in every language: formats, programs, keys of formats, tags of languages. */
const NAMES = `Atom JSON OPML Rota Optional url px de en example base blog rss
  Feedly Inoreader NewsBlur NetNewsWire Reeder Feeder Read You Thunderbird Guard FreshRSS Miniflux
  Newsboat github xml astro`;
const POST_IN_ENGLISH = 'Low low water waits Warning';
