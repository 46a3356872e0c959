import type { Element, ElementContent } from 'hast';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { BUILT_ONCE, builtOnce } from './built-once.ts';
import { isSample } from './is-sample.ts';
import { readPage } from './read-page.ts';

const built = new Map<string, string>();

beforeAll(async () => {
  for (const name of BUILT_ONCE) built.set(name, join(await builtOnce(name), 'dist'));
}, 480_000);

test.for(BUILT_ONCE)(
  '1.2: an author’s page opens with the person, then where to start, posts, letters, colleagues, tools: %s',
  async (name) => {
    const dist = built.get(name)!;
    const pages = globSync('authors/*/index.html', { cwd: dist });
    expect(pages.length).toBeGreaterThan(5);
    for (const file of pages) {
      const main = await mainOf(dist, file);
      const titles = within(main, (one) => one.tagName === 'h1' || has(one, 'section-title'));
      const ids = titles.map(({ properties, tagName }) => String(properties['id'] ?? tagName));
      const order = ['h1', 'Start', 'Posts', 'Answered', 'Colleagues', 'Tools'];
      expect([file, ids]).toEqual([file, order.filter((id) => ids.includes(id))]);
      expect([file, ids]).toEqual([file, expect.arrayContaining(['h1', 'Posts', 'Tools'])]);
    }
  },
);

test.for(BUILT_ONCE)(
  '1.2: “Start here” names a post of theirs, where they have three: %s',
  async (name) => {
    const dist = built.get(name)!;
    let started = 0;
    for (const file of globSync('authors/*/index.html', { cwd: dist })) {
      const main = await mainOf(dist, file);
      const own = ofClass(main, 'entry-title').flatMap(linksIn);
      const [start] = ofClass(main, 'start-title').flatMap(linksIn);
      expect([file, start !== undefined]).toEqual([file, own.length >= 3]);
      if (start === undefined) continue;
      expect([file, own.includes(start)]).toEqual([file, true]);
      started += 1;
    }
    expect(started).toBeGreaterThan(0);
  },
);

test.for(BUILT_ONCE)(
  '1.2: /authors/ says who knows about what, as the pages of the topics do: %s',
  async (name) => {
    const dist = built.get(name)!;
    const [list] = ofClass(await mainOf(dist, 'authors/index.html'), 'who-knows');
    const rows = within(list!, ({ tagName }) => tagName === 'div');
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const topic = linksIn(row)[0]?.split('/').at(-2);
      const [covers] = ofClass(await mainOf(dist, `topics/${topic}/index.html`), 'persons');
      expect([topic, ...namesIn(row)]).toEqual([topic, ...namesIn(covers!)]);
    }
  },
);

test.for(BUILT_ONCE)(
  '1.3: the front page says the rhythm of its rotation, and who is next: %s',
  async (name) => {
    const dist = built.get(name)!;
    const main = await mainOf(dist, 'index.html');
    expect(ofClass(main, 'rhythm').map((one) => toString(one).trim())).toEqual([
      expect.stringMatching(/about every \w+ weeks\.$/),
    ]);
    expect(ofClass(main, 'next-person').length).toBeGreaterThan(0);
  },
);

test.for(BUILT_ONCE)('R1: pages of posts load no sheet of lists: %s', async (name) => {
  const dist = built.get(name)!;
  const sheetsOf = async (file: string) => {
    const links = (await readPage(join(dist, file))).links('stylesheet');
    const names = links.map(({ properties }) => String(properties['href']).split('/').at(-1)!);
    const files = globSync(
      names.map((sheet) => `**/${sheet}`),
      { cwd: dist },
    );
    return files.map((path) => readFileSync(join(dist, path), 'utf8')).join('');
  };
  const [post = ''] = globSync('posts/*/index.html', { cwd: dist }).filter(
    (file) => !/page/.test(file),
  );
  const [home, own] = await Promise.all([sheetsOf('index.html'), sheetsOf(post)]);
  for (const rule of ['.entry-title', '.face']) {
    expect([rule, home.includes(rule), own.includes(rule)]).toEqual([rule, true, true]);
  }
  for (const rule of ['.company-day', '.next-people', '.person-full', '.topic-name']) {
    expect([rule, home.includes(rule), own.includes(rule)]).toEqual([rule, true, false]);
  }
  for (const rule of ['.years-table', '.who-knows', '.coming-day', '.search-field', '.feed-row']) {
    expect([rule, own.includes(rule)]).toEqual([rule, false]);
  }
});

test.skipIf(!isSample)('R2: the front page asks for three sheets at most', async () => {
  const home = await readPage(join(built.get('sample')!, 'index.html'));
  expect(home.links('stylesheet').length).toBeLessThanOrEqual(3);
});

async function mainOf(dist: string, file: string): Promise<Element> {
  return (await readPage(join(dist, file))).all('main')[0]!;
}

function ofClass(element: Element, name: string): Element[] {
  return within(element, (one) => has(one, name));
}

function within({ children }: Element, matches: (element: Element) => boolean): Element[] {
  return children
    .filter((child: ElementContent) => child.type === 'element')
    .flatMap((child) => [...(matches(child) ? [child] : []), ...within(child, matches)]);
}

function has({ properties }: Element, name: string): boolean {
  return [properties['className']].flat().includes(name);
}

function linksIn(element: Element): string[] {
  const links = within(element, ({ tagName }) => tagName === 'a');
  return links.map(({ properties }) => String(properties['href']));
}

function namesIn(element: Element): string[] {
  return ofClass(element, 'p-name')
    .map((one) => toString(one).trim())
    .toSorted();
}
