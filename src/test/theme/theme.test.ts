import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { siteBytes } from '../site-bytes.ts';
import { NOW, writeFiles } from '../temp-blog.ts';
import { THEMED_BLOG } from './themed-blog.ts';

let dir = '';
let files = new Map<string, Buffer>();

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rota-theme-'));
  await writeFiles(dir, THEMED_BLOG);
  const forHosts = ['--compress', '--nginx', join(dir, 'nginx', 'blog.conf')];
  const { code, stderr } = await runScript('build', [
    '--blog',
    dir,
    '--now',
    NOW,
    ...forHosts,
    '--leave-out',
    'cards',
    'search',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  files = await siteBytes(join(dir, 'dist'));
}, 180_000);

afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));

test('components of the theme stand wherever ours would, and may use the one they replace', () => {
  const post = text('posts/high-water/index.html');
  expect(post).toMatch(/class="own-byline"[^>]*><span class="own-stamp"[^>]*>stamped<\/span>/);
  expect(post).toContain('<ul class="plain byline">');
  expect(post).toMatch(/<p class="own-ask"[^>]*>Talk to Ada\.<\/p>/);
  // PostEntry imports the byline from beside itself.
  expect(text('posts/index.html').match(/class="own-byline"/g)).toHaveLength(3);
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html') || /embed\/|http-equiv="refresh"/.test(path + bytes)) continue;
    expect([path, String(bytes)]).toEqual([path, expect.stringContaining('class="own-foot"')]);
    expect([path, String(bytes)]).toEqual([path, expect.not.stringContaining('colophon')]);
  }
});

test('a component for posts has a page form, a feed form and a Markdown form', () => {
  expect(text('posts/low-water/index.html')).toMatch(/<p class="own-chart"[^>]*>2 values<\/p>/);
  expect(text('rss.xml')).toContain('In figures: 3, 5. More: /topics/');
  expect(text('posts/low-water/index.md')).toContain('In figures: 3, 5.');
});

test('tokens of the owners’ sheet stand outside all layers, so they win; its files come along', () => {
  const sheets = [...files].filter(([path]) => path.endsWith('.css')).map(([, css]) => String(css));
  const own = sheets.find((css) => css.includes('--measure:33rem'))!;
  expect(outsideLayers(own)).toMatch(/--measure:33rem;--paper:light-dark\(#fffaf0,\s?#1c1a17\)/);
  expect(own).toContain('url(/papers/logo.png)');
  expect(own).toMatch(/url\(\/papers\/_astro\/own\.[\w-]+\.woff2\)/);
  expect(sheets.join('')).toContain('#0a0b0c');
  expect(sheets.join('')).toContain('#010203');
});

test('accent, logo, face, navigation, footer, words and licence of site.yaml', () => {
  const home = text('index.html');
  const logos = [...home.matchAll(/<img class="site-logo"[^>]*>/g)].map(([tag]) => tag);
  expect(logos).toHaveLength(2);
  expect(logos[0]).toMatch(
    /data-ground="light" src="\/papers\/logo\.png" width="400" height="500"/,
  );
  expect(logos[1]).toMatch(/data-ground="dark" src="\/papers\/logo-dark\.png"/);
  expect(home).toContain('"logo":"https://company.example/papers/logo.png"');
  expect(text('rss.xml')).toContain('<url>https://company.example/papers/logo.png</url>');
  expect(home).toMatch(/href="\/papers\/about\/"[^>]*>\s*About us\s*</);
  expect(home).toMatch(/href="\/papers\/topics\/"[^>]*>\s*Tides today\s*</);
  expect(home).toMatch(/href="\/papers\/posts\/"[^>]*>\s*Papers\s*</);
  expect(home).toContain('Our own foot.');
  const sheets = [...files].filter(([path]) => path.endsWith('.css')).map(([, css]) => String(css));
  expect(sheets.join('')).toContain('Noto Serif Variable');
  expect(sheets.join('')).toContain('--accent:light-dark(#7a1f3d,#f0a8bf)');
});

test('R10: a build also writes what nginx is told, and what is compressed beforehand', async () => {
  const conf = await readFile(join(dir, 'nginx', 'blog.conf'), 'utf8');
  expect(conf).toContain('error_page 404 "/papers/404.html";');
  expect(conf).toContain("default-src 'self'");
  expect(String(brotliDecompressSync(files.get('index.html.br')!))).toBe(text('index.html'));
  expect(text('_headers')).not.toContain('.br');
});

function text(path: string): string {
  return String(files.get(path));
}

/** What is left of a sheet when its layers are taken out, with all that is in them. */
function outsideLayers(css: string): string {
  let rest = '';
  for (let at = 0; at < css.length; at++) {
    const layer = /^@layer[^{;]*([{;])/.exec(css.slice(at, at + 200));
    if (layer === null) rest += css[at];
    else if (layer[1] === ';') at += layer[0].length - 1;
    else at = endOfBlock(css, at + layer[0].length);
  }
  return rest;
}

function endOfBlock(css: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < css.length; at++)
    depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
  return at - 1;
}
