import { existsSync, globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from './read-page.ts';
import type { BuiltPage } from './read-page.ts';
import { RICH_BLOG } from './rich-blog.ts';
import { runScript } from './run-script.ts';
import { NOW, tempBlog, writeFiles } from './temp-blog.ts';

const SITE = 'https://company.example/journal';
let dir = '';
let dist = '';
/** Every page of the built blog by its address, redirects apart. */
const pages = new Map<string, BuiltPage>();

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rota-site-'));
  dist = join(dir, 'dist');
  await writeFiles(dir, RICH_BLOG);
  const { code, stderr } = await runScript('build', ['--blog', dir, '--now', NOW]);
  if (code !== 0) throw new Error(stderr);
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const page = await readPage(join(dist, file));
    const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    if (!page.html.includes('http-equiv="refresh"')) pages.set(address, page);
  }
}, 180_000);

afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));

test('html-validate finds nothing', async () => {
  const config = JSON.parse(await readFile('.htmlvalidate.json', 'utf8'));
  const validator = new HtmlValidate({ ...config, root: true });
  const found: string[] = [];
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const report = await validator.validateFile(join(dist, file));
    for (const { messages } of report.results) {
      found.push(...messages.map((one) => `${file}:${one.line}:${one.column} ${one.message}`));
    }
  }
  expect(found).toEqual([]);
}, 60_000);

test('each page has a title, a description and an address that no other has', () => {
  const listed = [...pages].filter(([, page]) => page.meta('robots') !== 'noindex');
  expect(listed.length).toBeGreaterThan(50);
  for (const key of ['title', 'description', 'canonical'] as const) {
    const values = listed.map(([, page]) => headOf(page)[key]);
    expect(values.filter((value) => value === '')).toEqual([]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});

test('a blog without letters has neither a page nor a feed of them, and nothing leads there', () => {
  expect(globSync('letters{,.xml,/**}', { cwd: dist })).toEqual([]);
  const leading = [...pages].filter(([, { html }]) => /["/]letters[/."]/.test(html));
  expect(leading.map(([address]) => address)).toEqual([]);
});

test('the canonical address is the page itself, or where a post was first published', () => {
  for (const [address, page] of pages) {
    const { canonical } = headOf(page);
    if (address === '/posts/elsewhere/') expect(canonical).toBe('https://other.example/zweimal');
    else if (page.meta('robots') !== 'noindex') expect(canonical).toBe(SITE + address);
  }
});

test('each page has one h1 and skips no level of headings', () => {
  for (const [address, page] of pages) {
    const levels = page.all('h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]));
    expect([address, levels.filter((level) => level === 1).length]).toEqual([address, 1]);
    const skipped = levels.findIndex((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect([address, skipped]).toEqual([address, -1]);
  }
});

test('F13 each page names its feeds in all formats, its own first, each title once', () => {
  const named = (address: string) =>
    pages
      .get(address)!
      .links('alternate')
      .filter(({ properties }) => FEED_TYPE.test(String(properties['type'])));
  const titles = (address: string) => named(address).map(({ properties }) => properties['title']);
  const formats = (title: string) =>
    ['RSS', 'Atom', 'JSON Feed'].map((name) => `${title} (${name})`);
  const blog = formats('Salt & Water');
  expect(titles('/')).toEqual(blog);
  expect(titles('/authors/bo-lind/')).toEqual([...formats('Bo Lind · Salt & Water'), ...blog]);
  expect(titles('/topics/tides/')).toEqual([...formats('Tides · Salt & Water'), ...blog]);
  expect(titles('/posts/whole/')).toEqual([
    ...blog,
    'Bo Lind · Salt & Water (RSS)',
    'Ada Okafor · Salt & Water (RSS)',
  ]);
  for (const [address, page] of pages) {
    if (address.endsWith('/embed/')) continue;
    expect([address, titles(address).slice(-3).length]).toEqual([address, 3]);
    expect(new Set(titles(address)).size).toBe(titles(address).length);
    const hrefs = page.all('a').map(({ properties }) => properties['href']);
    expect(hrefs).toContain('/journal/feeds/');
    if (!/^\/authors\/[^/]+\/$/.test(address)) continue;
    expect(hrefs).toContain(`/journal${address}rss.xml`);
  }
});

test('F1 the page of feeds has the address of every feed, to be copied', () => {
  const page = pages.get('/feeds/')!;
  const copied = page.all('code').map((code) => toString(code));
  for (const place of ['', 'authors/bo-lind/', 'authors/ada-okafor/', 'topics/tides/']) {
    expect(copied).toContain(`${SITE}/${place}rss.xml`);
  }
  expect(copied).toContain(`${SITE}/feeds.opml`);
  expect(existsSync(join(dist, 'feeds.opml'))).toBe(true);
});

test('F14 the sheet that feeds name is there, below the base path', async () => {
  const [, href] = /type="text\/css" href="([^"]*)"/.exec(
    await readFile(join(dist, 'rss.xml'), 'utf8'),
  )!;
  expect(href).toBe('/journal/feeds/feed.css');
  expect(await readFile(join(dist, 'feeds', 'feed.css'), 'utf8')).toContain('This is a feed');
});

test('every image has its size and words, the cover comes at once and the others later', () => {
  for (const [address, page] of pages) {
    for (const { properties } of page.all('img')) {
      expect([address, properties['width'] && properties['height'] && true]).toEqual([
        address,
        true,
      ]);
      expect(properties['alt']).toBeDefined();
    }
  }
  const whole = pages.get('/posts/whole/')!.all('img');
  const cover = whole.find(({ properties }) => properties['alt'] === 'A quay')!;
  expect(cover.properties).toMatchObject({ loading: 'eager', fetchPriority: 'high' });
  const gauge = whole.find(({ properties }) => properties['alt'] === 'A gauge')!;
  expect(gauge.properties['loading']).toBe('lazy');
});

test('every address on the site lies below its base path, and exists', () => {
  for (const [address, page] of pages) {
    for (const { properties } of page.all('a', 'link', 'img', 'source', 'script')) {
      for (const url of addressesOf(properties)) {
        expect([address, url]).toEqual([address, expect.stringMatching(/^\/journal\//)]);
        const path = decodeURI(url.slice('/journal/'.length).split(/[#?]/)[0] ?? '');
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        expect([address, url, existsSync(join(dist, file))]).toEqual([address, url, true]);
      }
    }
  }
});

test('older pages of the list keep their posts: page 1 holds the oldest', () => {
  const first = pages.get('/posts/page/1/')!;
  expect(first.all('article')).toHaveLength(20);
  expect(first.text('h1')).toBe('Posts, page 1');
  expect(pages.has('/posts/page/2/')).toBe(false);
  const newest = pages.get('/posts/')!;
  expect(newest.all('article')).toHaveLength(28);
  expect(newest.html).toContain('href="/journal/posts/page/1/"');
});

test('the front page of a blog of two shows both in full, whoever wrote last first', () => {
  const front = pages.get('/')!;
  const people = front.all('section').find(({ properties }) => {
    return properties['ariaLabelledBy']?.toString() === 'People';
  })!;
  const text = toString(people).replace(/\s+/g, ' ');
  expect(text).toMatch(/^ ?Who writes here ?Ada Okafor.*Bo Lind/);
});

test('the archive counts the posts of each month, and leads to them', () => {
  const cells = pages
    .get('/archive/')!
    .all('td')
    .map((cell) => toString(cell).trim());
  const rows = [cells.slice(0, 13), cells.slice(13, 26)];
  const dated = rows.map((row) => row.map(Number));
  expect(dated.map((row) => row.at(-1))).toEqual([4, 44]);
  for (const row of dated) {
    expect(row.slice(0, 12).reduce((sum, count) => sum + count, 0)).toBe(row.at(-1));
  }
  expect(pages.get('/archive/')!.html).toContain('href="/journal/archive/2026/#M11"');
  expect(pages.get('/archive/2026/')!.html).toContain('id="M11"');
});

test('old addresses lead to the new ones', async () => {
  const to = async (file: string) => (await readPage(join(dist, file))).links('canonical')[0];
  expect((await to('2014/whole/index.html'))?.properties['href']).toBe(`${SITE}/posts/whole/`);
  expect((await to('who.html'))?.properties['href']).toBe(`${SITE}/about/`);
  expect((await to('topics/ebb/index.html'))?.properties['href']).toBe(`${SITE}/topics/tides/`);
});

test('the sitemap lists exactly the pages that may be listed and are canonical', async () => {
  const map = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
  const listed = [...map.matchAll(/<loc>([^<]+)</g)].map((match) => match[1]);
  const indexable = [...pages]
    .filter(([, page]) => page.meta('robots') !== 'noindex')
    .map(([address]) => SITE + address)
    .filter((url) => url !== `${SITE}/posts/elsewhere/`);
  expect(listed.toSorted()).toEqual(indexable.toSorted());
});

test('a post shows who wrote it, what was changed, what it belongs to, and how to ask', () => {
  const page = pages.get('/posts/whole/')!;
  const text = toString({ type: 'root', children: page.all('main') });
  for (const words of [
    'A & B <video> ]]> 007',
    'Updated 12 November 2026: A number was wrong.',
    'Image: Cy Marsh',
    'Reviewed by Ada Okafor.',
    'Rising water',
    'Ask Ada about this',
    'Ask the editors',
    'Contents',
    'Warning',
    'Watch: High water',
  ]) {
    expect(text).toContain(words);
  }
  expect(page.all('em').map((element) => toString(element))).toContain('dials');
  expect(page.html).toContain('mailto:ada@company.example?subject=About%20%E2%80%9CA%20%26%20B');
  expect(pages.get('/posts/elsewhere/')!.html).toContain('lang="de"');
});

test('the head of a post says the same to machines', () => {
  const page = pages.get('/posts/whole/')!;
  expect(page.meta('og:title')).toBe('A & B <video> ]]> 007');
  expect(page.meta('og:image')).toBe('https://company.example/journal/cards/posts/whole.jpg');
  expect(page.meta('og:image:width')).toBe('1200');
  expect(page.meta('og:image:alt')).toBe('A & B <video> ]]> 007, by Bo Lind and Ada Okafor');
  expect(page.meta('article:published_time')).toBe('2026-11-10T00:00:00+01:00');
  const [post] = page.jsonLd;
  expect(post).toMatchObject({ '@type': 'BlogPosting', headline: 'A & B <video> ]]> 007' });
  const authors = page.all('meta').filter(({ properties }) => properties['name'] === 'author');
  expect(authors.map(({ properties }) => properties['content'])).toEqual(['Bo Lind', 'Ada Okafor']);
});

test('feeds hold whole posts with absolute addresses and nothing but plain elements', async () => {
  for (const file of ['rss.xml', 'authors/bo-lind/rss.xml', 'topics/soundings/rss.xml']) {
    const document = await readFile(join(dist, file), 'utf8');
    const rss = parseRssFeed(document);
    expect(rss.atom?.links?.[0]?.href).toBe(`${SITE}/${file}`);
    const item = rss.items?.find(({ title }) => title === 'A & B <video> ]]> 007');
    expect(item).toMatchObject({
      link: `${SITE}/posts/whole/`,
      guid: { value: 'tag:old.example,2014:whole', isPermaLink: false },
      dc: { creators: ['Bo Lind, Ada Okafor'] },
    });
    expect(item?.categories?.map(({ name }) => name)).toEqual(['Tides', 'Soundings deep']);
    const content = item?.content?.encoded ?? '';
    expect(content).toContain('<p>And the note.');
    expect(content).not.toMatch(/ (class|style|srcset|data-\w+|on\w+)=/);
    const addresses = [...content.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
    expect(addresses.filter((url) => !/^(https:|mailto:)/.test(url ?? ''))).toEqual([]);
    expect(content).not.toContain(dirname(dir));
  }
});

test('words of the interface that the site replaces are replaced', () => {
  expect(pages.get('/')!.html).toContain('>All years<');
});

test('a blog without posts says so kindly, and is a whole site', async () => {
  const empty = await tempBlog({
    'content/posts/high-water.mdx': null,
    'content/posts/gauges': null,
  });
  expect((await runScript('build', ['--blog', empty, '--now', NOW])).code).toBe(0);
  const front = await readPage(join(empty, 'dist', 'index.html'));
  expect(front.all('h2').map((heading) => toString(heading))).toContain('Nothing is published yet');
  expect(existsSync(join(empty, 'dist', 'rss.xml'))).toBe(true);
  expect(existsSync(join(empty, 'dist', 'posts', 'index.html'))).toBe(true);
}, 60_000);

test('a site of drafts marks them, asks not to be listed, and has no feeds', async () => {
  const source = RICH_BLOG['content/posts/whole/index.mdx']!.toString();
  const blog = await tempBlog({
    ...RICH_BLOG,
    'content/posts/whole/index.mdx': source.replace('---\n', '---\ndraft: true\n'),
    'content/posts/elsewhere.mdx': null,
  });
  const built = await runScript('build', ['--blog', blog, '--now', '2026-11-05', '--drafts']);
  expect([built.code, built.stderr]).toEqual([0, built.stderr]);
  const draft = await readPage(join(blog, 'drafts', 'posts', 'whole', 'index.html'));
  expect(draft.text('main')).toContain('Draft');
  expect(draft.meta('robots')).toBe('noindex');
  expect(draft.links('alternate')).toEqual([]);
  expect(globSync('**/*.xml', { cwd: join(blog, 'drafts') })).toEqual([]);
}, 120_000);

const FEED_TYPE = /^application\/(rss\+xml|atom\+xml|feed\+json)$/;

function headOf(page: BuiltPage) {
  return {
    title: page.text('title'),
    description: page.meta('description') ?? '',
    canonical: String(page.links('canonical')[0]?.properties['href'] ?? ''),
  };
}

/** The addresses that an element names on this site. */
function addressesOf(properties: Record<string, unknown>): string[] {
  const rel = [properties['rel']].flat();
  if (rel.includes('canonical')) return [];
  const sets = String(properties['srcSet'] ?? '').split(/,\s+/);
  const candidates = sets.map((candidate) => candidate.split(' ')[0] ?? '');
  return [properties['href'], properties['src'], ...candidates]
    .filter((url): url is string => typeof url === 'string' && url !== '')
    .filter((url) => !/^(https?:|mailto:|tel:|#)/.test(url));
}
