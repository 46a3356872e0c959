import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isForPublishedOnly } from '../../domain/addresses.ts';
import { verifySite } from './verify-site.ts';

const SITE = 'https://blog.example/sub/';

test.each([
  ['a page', '<a href="/sub/other/">x</a>', []],
  ['an anchor', '<a href="/sub/other/#two">x</a><a href="#one">x</a><p id="one">x</p>', []],
  ['an encoded anchor', '<a href="../other/#%C3%BCber">x</a>', []],
  ['the top', '<a href="#">x</a><a href="#top">x</a>', []],
  ['an image', '<img src="../pic.png" srcset="/sub/pic.png 1x, /sub/pic.png 2x">', []],
  ['an own absolute address', '<link rel="canonical" href="https://blog.example/sub/other/">', []],
  ['elsewhere', '<a href="https://example.org/x">x</a><a href="mailto:a@b.c">x</a>', []],
  ['another site of the host', '<a href="/beside/">x</a>', []],
  ['what code shows', '<pre>&lt;a href="/sub/no/"&gt;</pre><script>"<a href=/no>"</script>', []],
  ['what follows a script', '<SCRIPT>1</SCRIPT><a href="/sub/no/">x</a>', [/does not exist/]],
  ['a comment', '<!-- <a href="/sub/no/">x</a> -->', []],
  ['a missing page', '<a href="/sub/no/">x</a>', ['names /sub/no/, which does not exist']],
  ['a missing slash', '<a href="/sub/other">x</a>', ['names /sub/other, which does not exist']],
  [
    'an own absolute dead one',
    '<a href="https://blog.example/sub/posts/no/">x</a>',
    [/which does not/],
  ],
  ['what may be elsewhere on the host', '<a href="https://blog.example/sub/no/">x</a>', []],
  ['a missing anchor', '<a href="/sub/other/#no">x</a>', [/nothing there has the id "no"/]],
  ['an anchor here', '<a href="#no">x</a>', [/names #no, but nothing there has the id "no"/]],
  ['a missing image', '<img alt="a > b" src="no.png">', [/names no.png, which does not exist/]],
  ['a missing source', '<source srcset="/sub/pic.png 1x, /sub/no.avif 2x">', [/no\.avif/]],
  [
    'a card that is not there',
    '<meta property="og:image" content="https://blog.example/sub/c.png">',
    [/c\.png/],
  ],
  ['an image of a graph', graph('https://blog.example/sub/pic.png'), []],
  ['a missing image of a graph', graph('https://blog.example/sub/no.png'), [/no\.png/]],
  ['a missing photo of a person', '<data class="u-photo" value="/sub/no.jpg"></data>', [/no\.jpg/]],
  ['no address at all', '<a href="https://[bad">x</a>', [/which is no address/]],
])('a link to %s', async (_, body, faults) => {
  const { faults: found } = await verify({ 'page/index.html': page(body) });
  expect(found.map(({ page: where }) => where)).toEqual(faults.map(() => 'page/index.html'));
  found.forEach(({ text }, at) => expect(text).toMatch(faults[at]!));
});

test('a redirect leads somewhere, and needs no text', async () => {
  const to = (path: string) =>
    `<title>Moved</title><meta http-equiv="refresh" content="0; url=${path}"><body></body>`;
  const { faults } = await verify({ 'a.html': to('/sub/other/'), 'b.html': to('/sub/no/') });
  expect(faults).toEqual([{ page: 'b.html', text: 'names /sub/no/, which does not exist' }]);
});

test.each([
  ['nothing', ''],
  ['no text', page('<p></p> <img src="../pic.png">', '')],
  ['no title', '<body>Some text</body>'],
])('a page with %s is a fault', async (_, html) => {
  const { faults } = await verify({ 'empty/index.html': html });
  expect(faults).toEqual([{ page: 'empty/index.html', text: 'has no title or no text' }]);
});

test('what a build leaves out may be named, and nothing else', async () => {
  const link = '<a href="/sub/rss.xml">x</a><a href="/sub/topics/tides/rss.xml">x</a>';
  const files = { 'page/index.html': page(`${link}<a href="/sub/no/">x</a>`) };
  expect((await verify(files)).faults).toHaveLength(3);
  expect((await verify(files, isForPublishedOnly)).faults).toEqual([
    { page: 'page/index.html', text: 'names /sub/no/, which does not exist' },
  ]);
});

test('R9: what a page’s own policy forbids is a fault, and each policy is reported once', async () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;">`;
  const files = {
    'page/index.html': page(`${meta}<p style="color:red">x</p>`),
    'fine/index.html': page(meta),
  };
  const { faults, policies } = await verify(files);
  expect(faults).toEqual([
    { page: 'page/index.html', text: expect.stringMatching(/^has a style attribute at <p>/) },
  ]);
  expect([...policies]).toEqual(["default-src 'self'"]);
});

test('pages are counted', async () => {
  expect((await verify({ 'page/index.html': page('') })).pages).toBe(2);
});

function graph(url: string): string {
  const things = {
    '@graph': [{ '@type': 'BlogPosting', image: [{ '@type': 'ImageObject', url }] }],
  };
  return `<script type="application/ld+json">${JSON.stringify(things)}</script>`;
}

function page(body: string, text = 'text'): string {
  return `<!doctype html><html><head><title>T</title></head><body>${text}${body}</body></html>`;
}

async function verify(files: Record<string, string>, isLeftOut?: (path: string) => boolean) {
  const dir = await mkdtemp(join(tmpdir(), 'rota-verify-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const other = page('<h2 id="two">x</h2><h2 id="über">x</h2>');
  const all = { 'other/index.html': other, 'pic.png': '', ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return verifySite(dir, SITE, isLeftOut);
}
