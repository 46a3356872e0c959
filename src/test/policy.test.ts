import { globSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test as tell } from 'vitest';
import { listen } from '../integrations/preview/listen.ts';
import { serveBuilt } from '../integrations/preview/serve-built.ts';
import { headersAt, parseHeaders } from '../render/host-files/parse-headers.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { BUILT_ONCE, builtOnce } from './built-once.ts';
import { openBuilt } from './metadata/built-blog.ts';
import type { BuiltBlog } from './metadata/built-blog.ts';
import { NASTY_BLOG } from './nasty-blog.ts';
import { runScript } from './run-script.ts';
import { NOW, postText, writeFiles } from './temp-blog.ts';
import { templatesOf } from './templates-of.ts';

const COUNTER = '<script>document.documentElement.dataset.counted = "yes"</script>';
const PLAYER = 'https://www.youtube-nocookie.com';

/** The nasty blog with a counter of visits, and a video that has a player. */
const NASTY = {
  ...NASTY_BLOG,
  'content/site.yaml': `${String(NASTY_BLOG['content/site.yaml'])}analytics: { snippet: '${COUNTER}', hosts: [] }\n`,
  'content/posts/filmed/index.mdx': postText(
    { title: 'Filmed', authors: ['bo-lind'] },
    '<Video href="https://youtu.be/dQw4w9WgXcQ" poster="./still.png" alt="A still" title="The film" />',
  ),
  'content/posts/filmed/still.png': NASTY_BLOG['content/posts/whole/gauge.png'] ?? null,
};
let browser: Browser | null = null;
let port = 4990;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

describe.each(BUILT_ONCE)('the %s blog', (name) => {
  let built: BuiltBlog;
  /** As shipped, and on a host that knows nothing of `_headers`. */
  const sites: Record<'header' | 'meta', string> = { header: '', meta: '' };
  const stops: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    if (browser === null) return;
    built = await openBuilt(await blogToPlantIn(name));
    await plant(built.dist);
    const bare = join(built.dir, 'bare');
    await cp(built.dist, bare, { recursive: true });
    await rm(join(bare, '_headers'));
    for (const [kind, out] of [
      ['header', built.dist],
      ['meta', bare],
    ] as const) {
      const site = await serveBuilt({ dir: built.dir, out, port: port++, command: 'build' });
      sites[kind] = site.address.replace(/\/$/, '');
      stops.push(site.stop);
    }
  }, 240_000);

  afterAll(async () => {
    for (const stop of stops) await stop();
    if (built) await rm(built.dir, { recursive: true, force: true, maxRetries: 5 });
  });

  const test = (title: string, body: () => Promise<void>) =>
    tell(title, { timeout: 240_000 }, async ({ skip }) => {
      if (browser === null) return skip(NO_BROWSER);
      await body();
    });

  test('R9: every built page has a policy of its own', async () => {
    for (const [path, page] of built.pages) {
      if (path === '/planted/') continue;
      const policy = page.html.match(
        /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/,
      );
      expect([path, policy?.[1]]).toEqual([path, expect.stringContaining("default-src 'self'")]);
      const unsafe = policy![1]!.match(/'(wasm-)?unsafe-[^']*'|'unsafe[^']*'/g) ?? [];
      expect([path, unsafe]).toEqual([path, path === '/search/' ? ["'wasm-unsafe-eval'"] : []]);
    }
  });

  test('R9: no template breaks its policy, says a word to the console or asks a foreign host', async () => {
    for (const site of Object.values(sites)) {
      await inGroups(pathsToVisit(built), async (path) => {
        const { page, close, found } = await visit(site + path);
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        await page.waitForLoadState('networkidle');
        expect([path, found()]).toEqual([path, []]);
        await close();
      });
    }
  });

  test('R9: a planted script, style, handler and foreign image do not run, and are seen', async () => {
    for (const [kind, site] of Object.entries(sites)) {
      const { page, close, found } = await visit(`${site}/planted/`);
      expect([kind, await page.title()]).toEqual([kind, expect.not.stringContaining('planted')]);
      const violations = found().join('\n');
      for (const directive of ['script-src-elem', 'style-src-elem', 'style-src-attr', 'img-src']) {
        expect([kind, violations]).toEqual([kind, expect.stringContaining(directive)]);
      }
      await close();
    }
  });

  test('R9: any site may frame the card of an author, and none a page', async () => {
    const [author] = built.blog.authors;
    const framed = [`/authors/${author!.id}/embed/`, `/authors/${author!.id}/`];
    const other = await serveFrames(framed.map((path) => sites.header + path));
    const { page, close } = await visit(`${other.origin}/`);
    const texts = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.querySelector('h1')?.textContent ?? null)),
    );
    expect(texts).toEqual([expect.stringMatching(/\S/), null]);
    await close();
    await other.stop();
  });

  test('F14, R9: the preview sends what `_headers` says, and no file of it has lost its type', async () => {
    const rules = parseHeaders(await readFile(join(built.dist, '_headers'), 'utf8'));
    const author = built.blog.authors[0]!.id;
    const paths = ['/', '/rss.xml', '/feed.json', `/authors/${author}/atom.xml`, '/authors.json'];
    for (const path of [...paths, `/authors/${author}/card.vcf`, '/llms.txt', '/feeds.opml']) {
      const url = new URL(sites.header + path);
      const response = await fetch(url);
      expect([path, response.status]).toEqual([path, 200]);
      const expected = headersAt(rules, url.pathname);
      expect(Object.keys(expected).length).toBeGreaterThan(2);
      for (const [header, value] of Object.entries(expected)) {
        expect([path, header, response.headers.get(header)]).toEqual([path, header, value]);
      }
    }
  });

  if (name !== 'nasty') return;

  test('R9: the owners’ counter runs on every template, by its hash alone', async () => {
    for (const path of ['/', '/posts/', '/search/', '/about/']) {
      const { page, close } = await visit(sites.header + path);
      expect(await page.locator('html').getAttribute('data-counted')).toBe('yes');
      await close();
    }
  });

  test('R9: frame-src names the player on the page that has it alone; a click opens it, nothing before', async () => {
    const policyOf = (path: string) => built.pages.get(path)!.html.match(/frame-src ([^;]+);/)![1];
    expect(policyOf('/posts/filmed/')).toBe(PLAYER);
    expect(policyOf('/posts/whole/')).toBe("'none'");
    expect(await readFile(join(built.dist, '_headers'), 'utf8')).toContain(`frame-src ${PLAYER};`);
    for (const site of Object.values(sites)) {
      const { page, close, found } = await visit(`${site}/posts/filmed/`);
      expect(found()).toEqual([]);
      await page.getByRole('link', { name: /The film/ }).press('Enter');
      await page.frameLocator('iframe').getByText('played').waitFor();
      expect(await page.locator('iframe').getAttribute('title')).toContain('The film');
      expect(found().filter((text) => !text.includes(PLAYER))).toEqual([]);
      await close();
    }
  });
});

/** A built blog of our own, into which pages are planted. */
async function blogToPlantIn(name: (typeof BUILT_ONCE)[number]): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-policy-'));
  if (name === 'sample') {
    const built = await builtOnce(name);
    for (const part of ['content', 'authors', 'public', 'dist']) {
      await cp(join(built, part), join(dir, part), { recursive: true });
    }
    return dir;
  }
  await writeFiles(dir, NASTY);
  const { code, stderr } = await runScript('build', ['--blog', dir, '--now', NOW]);
  if (code !== 0) throw new Error(stderr);
  return dir;
}

/** One address for each template that there is, and the post that holds everything. */
function pathsToVisit(built: BuiltBlog): string[] {
  const { pages, blog } = built;
  const found = templatesOf(built);
  const isMissing = (name: string) =>
    !found.has(name) && (name !== 'letters' || blog.letters.length > 0);
  expect(TEMPLATES.filter(isMissing)).toEqual([]);
  const whole = [...pages.keys()].filter((path) =>
    /^\/posts\/(whole|specimen-sheet)\/$/.test(path),
  );
  return [...found.values(), ...whole];
}

/** As layouts name them; the card of an author has a frame of its own. */
const TEMPLATES = [
  'embed',
  ...globSync('src/layouts/*.astro').flatMap((file) => {
    const [, name] = /template="([\w-]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
    return name === undefined ? [] : [name];
  }),
];

/** Four at a time: a page waits most of its time until the net is quiet. */
async function inGroups(paths: string[], visitOne: (path: string) => Promise<void>): Promise<void> {
  for (let at = 0; at < paths.length; at += 4) {
    await Promise.all(paths.slice(at, at + 4).map(visitOne));
  }
}

/** A page, and all that went wrong on it: violations, console messages, requests elsewhere. */
async function visit(url: string) {
  const context = await browser!.newContext();
  const page = await context.newPage();
  const messages: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => messages.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) messages.push(`request: ${request.url()}`);
  });
  await context.route(`${PLAYER}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>p</title><p>played</p>' }),
  );
  await context.exposeFunction('tellViolation', (text: string) => messages.push(text));
  await context.addInitScript(watchViolations);
  await page.goto(url, { waitUntil: 'load' });
  return { page: page as Page, close: () => context.close(), found: () => [...messages] };
}

function watchViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI } = event;
    const tellAll = (window as unknown as { tellViolation: (text: string) => void }).tellViolation;
    tellAll(`violation: ${effectiveDirective} ${blockedURI}`);
  });
}

/** The front page with everything in it that the policy is there against. */
async function plant(dist: string): Promise<void> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const harm = [
    '<script>document.title = "planted"</script>',
    '<style>h1 { color: red }</style>',
    '<p style="color: red" onclick="x()">x</p>',
    '<img src="https://elsewhere.example/x.png" alt="">',
  ];
  await mkdir(join(dist, 'planted'));
  await writeFile(
    join(dist, 'planted', 'index.html'),
    html.replace('</body>', `${harm.join('')}</body>`),
  );
}

/** Another site, that frames these addresses. */
function serveFrames(urls: string[]) {
  const frames = urls.map((url) => `<iframe src="${url}"></iframe>`).join('');
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>other</title>${frames}`);
  });
  return listen(server);
}
