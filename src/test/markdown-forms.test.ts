import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtOnce } from './built-once.ts';
import { contentFaults } from './feeds/content-rules.ts';
import { factsOfMarkdown } from './markdown-facts.ts';
import { NASTY_BLOG } from './nasty-blog.ts';
import { runScript } from './run-script.ts';
import { NOW } from './temp-blog.ts';

const BASE = 'https://company.example/journal/';

describe('the nasty blog as text', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await builtOnce('nasty');
  }, 300_000);

  test('S5: every post has a Markdown form, and its page names it', () => {
    const folders = globSync('*/index.html', { cwd: join(dir, 'dist/posts') });
    const slugs = folders.map((path) => path.split(/[\\/]/)[0]!).filter((slug) => slug !== 'page');
    expect(slugs.length).toBeGreaterThan(20);
    for (const slug of slugs) {
      const link = /<link rel="alternate" type="text\/markdown" title="[^"]+" href="([^"]+)">/.exec(
        open(`posts/${slug}/index.html`),
      );
      expect(link?.[1]).toBe(`/journal/posts/${slug}/index.md`);
      expect(existsSync(join(dir, 'dist/posts', slug, 'index.md'))).toBe(true);
    }
  });

  test('S5: front matter is YAML with the post’s address, and there is one title', () => {
    for (const [path, text] of forms()) {
      const data = parse(text.split(/^---$/m)[1]!);
      expect(data.url).toBe(BASE + path.replace('index.md', ''));
      expect(data.authors.length).toBeGreaterThan(0);
      const titles = factsOfMarkdown(text, false).headings.filter((one) => one.startsWith('1 '));
      expect(titles).toHaveLength(1);
    }
  });

  test('S5: every address in it is whole, and those on this site are there', () => {
    const addresses = forms().flatMap(([, text]) => {
      const { links, images } = factsOfMarkdown(text, /\$/.test(text));
      return [...links, ...images.map((image) => image.split(' ')[0]!)];
    });
    const own = addresses.filter((one) => one.startsWith(BASE));
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((one) => !isThere(one))).toEqual([]);
  });

  test('S5: llms.txt leads to what is there', () => {
    const { links, headings } = factsOfMarkdown(open('llms.txt'), false);
    expect(headings.slice(1)).toEqual([
      '2 Posts',
      '2 Authors',
      '2 Topics',
      '2 Letters',
      '2 Optional',
    ]);
    expect(links.filter((one) => one.endsWith('/index.md'))).toHaveLength(forms().length);
    expect(links.filter((one) => !one.startsWith(BASE) || !isThere(one))).toEqual([]);
  });

  test('F6: what feeds hold is plain, whole and of no machine', () => {
    const rss = globSync('**/rss.xml', { cwd: join(dir, 'dist') });
    expect(rss.length).toBeGreaterThan(10);
    for (const path of rss) {
      const items = parseRssFeed(open(path)).items ?? [];
      const faults = items.flatMap(({ content }) => contentFaults(content?.encoded ?? ''));
      expect([path, faults]).toEqual([path, []]);
    }
    for (const text of [...rss.map(open), ...forms().map(([, form]) => form), open('llms.txt')]) {
      expect(text.includes(dir)).toBe(false);
    }
  });

  test('nothing of what is not public yet is told, and a site of drafts has none of it', async () => {
    const told = [open('llms.txt'), ...forms().map(([, text]) => text)].join('\n');
    for (const path of Object.keys(NASTY_BLOG).filter((name) => /posts\/.*\.mdx?$/.test(name))) {
      const slug = path.replace(/^content\/posts\/|(\/index)?\.mdx?$/g, '');
      if (!existsSync(join(dir, 'dist/posts', slug))) expect(told).not.toContain(`posts/${slug}/`);
    }
    const { code } = await runScript('build', ['--blog', dir, '--now', NOW, '--drafts']);
    expect(code).toBe(0);
    expect(globSync('**/{*.md,llms.txt}', { cwd: join(dir, 'drafts') })).toEqual([]);
    expect(readFileSync(join(dir, 'drafts/posts/whole/index.html'), 'utf8')).not.toContain(
      'text/markdown',
    );
    // A letter that is to come is there, and marked.
    expect(readFileSync(join(dir, 'drafts/letters/index.html'), 'utf8')).toMatch(
      /zukunftswort.*Scheduled for 24 December 2026/s,
    );
    expect(existsSync(join(dir, 'drafts/letters.xml'))).toBe(false);
  }, 120_000);

  function open(path: string): string {
    return readFileSync(join(dir, 'dist', path), 'utf8');
  }

  function forms(): [path: string, text: string][] {
    const paths = globSync('posts/*/index.md', { cwd: join(dir, 'dist') }).sort();
    return paths.map((path) => [path.replaceAll('\\', '/'), open(path)]);
  }

  function isThere(address: string): boolean {
    const path = decodeURIComponent(new URL(address).pathname.slice('/journal/'.length));
    return existsSync(
      join(dir, 'dist', path.endsWith('/') || path === '' ? `${path}index.html` : path),
    );
  }
});
