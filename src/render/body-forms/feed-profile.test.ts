import { globSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { segmentBody } from '../../body/segment-body.ts';
import type { ComponentDefinition } from '../../domain/component.ts';
import { bodyContext, components } from '../../test/body-context.ts';
import { contentFaults } from '../../test/feeds/content-rules.ts';
import { NASTY_BLOG } from '../../test/nasty-blog.ts';
import { RICH_BLOG } from '../../test/rich-blog.ts';
import { feedBody } from './feed-body.ts';
import type { BodyOptions } from './plain-tree.ts';

const options: BodyOptions = {
  address: 'https://blog.example/base/posts/one/',
  image: (src) =>
    src === './a.png' ? { url: '/base/_astro/a.1.png', width: 640, height: 480 } : null,
  components,
  say: (key) => key,
};
const IMAGE =
  '<img src="https://blog.example/base/_astro/a.1.png" width="640" height="480" alt="a">';

/** What a component's feed form may answer with, and what is left of it (F6). */
const attacks: [name: string, html: string, left: string][] = [
  ['script, style, link, meta, base', 'a<script>b()</script><style>c</style><link href="d.css"><meta name="e"><base href="https://f.example">g', 'ag'],
  ['frames', 'a<iframe src="https://b.example">c</iframe><object data="d">e</object><embed src="f">', 'a'],
  ['forms', '<form action="https://a.example"><label>b <input name="c" value="d"></label><select><option>e</option></select><textarea>f</textarea><button>g</button></form>', 'b'],
  ['a copy button', '<pre><code>a</code></pre><button class="copy">Copy</button>', '<pre><code>a</code></pre>'],
  ['comments', 'a<!-- b --><!--0-->c', 'ac'],
  ['handlers, classes, styles, data', '<p class="a" style="b" data-c="d" onclick="e()" onmouseover="f()" id="g" tabindex="0" role="h" aria-label="i" contenteditable>j</p>', '<p>j</p>'],
  ['links with more than an address', '<a href="https://b.example" target="_blank" ping="https://c.example" rel="d" download onfocus="e()">f</a>', '<a href="https://b.example/">f</a>'],
  ['srcset, sizes, loading', '<img src="./a.png" srcset="./a.png 2x" sizes="50vw" loading="lazy" decoding="async" fetchpriority="high" width="1" height="2" class="b" alt="a">', IMAGE],
  ['a picture', '<picture><source srcset="/b.avif" type="image/avif"><img src="./a.png" alt="a"></picture>', IMAGE],
  ['an image without alt', '<img src="./a.png">', IMAGE.replace('alt="a"', 'alt=""')],
  ['an image elsewhere', '<img src="//b.example/c.png" width="1" height="2" alt="d">', '<img src="https://b.example/c.png" width="1" height="2" alt="d">'],
  ['an image in the text of the address', '<img src="data:image/png;base64,AAAA" alt="d">', 'd'],
  ['an image that is nowhere', '<img src="./lost.png" alt="d">', 'd'],
  ['SVG and MathML', 'a<svg onload="b()"><a xlink:href="javascript:c"><text>d</text></a></svg><math href="javascript:e"><mi>f</mi></math>', 'a'],
  ['hidden text', '<p hidden>a</p><p aria-hidden="true">b</p><span class="sr-only">c</span><p>d</p>', '<p>d</p>'],
  ['scripted addresses', '<a href="javascript:a()">b</a><a href=" java\nscript:c()">d</a><a href="vbscript:e">f</a><a href="data:text/html,g">h</a>', '<a>b</a><a>d</a><a>f</a><a>h</a>'],
  ['addresses that are none', '<a href="https://">a</a><a href="http://[b">c</a>', '<a>a</a><a>c</a>'],
  ['a page beside', '<a href="./x/">a</a><a href="y">b</a>', '<a href="https://blog.example/base/posts/one/x/">a</a><a href="https://blog.example/base/posts/one/y">b</a>'],
  ['a page above', '<a href="../two/#c">a</a><a href="../../../../d">b</a>', '<a href="https://blog.example/base/posts/two/#c">a</a><a href="https://blog.example/d">b</a>'],
  ['a place, a query, nothing', '<a href="#a">a</a><a href="?b=1&amp;c=2">b</a><a href="">c</a>', '<a href="https://blog.example/base/posts/one/#a">a</a><a href="https://blog.example/base/posts/one/?b=1&#x26;c=2">b</a><a href="https://blog.example/base/posts/one/">c</a>'],
  ['the own host', '<a href="/base/posts/two/">a</a><a href="//blog.example/base/">b</a><a href="HTTPS://Blog.Example/base">c</a>', '<a href="https://blog.example/base/posts/two/">a</a><a href="https://blog.example/base/">b</a><a href="https://blog.example/base">c</a>'],
  ['a player', '<video poster="./a.png" src="https://b.example/c.mp4" autoplay controls><a href="https://b.example/c">d</a></video>', '<a href="https://b.example/c">d</a>'],
  ['a table in its region', '<div class="table" role="region" tabindex="0" aria-label="Table 1"><table border="1" style="a"><tr><td align="right" style="text-align:right" colspan="2">b</td></tr></table></div>', '<table><tbody><tr><td colspan="2">b</td></tr></tbody></table>'],
  ['elements of one’s own', '<my-chart data="[1]"><p>a</p></my-chart><marquee>b</marquee><blink>c</blink>', '<p>a</p>bc'],
  ['a template and what is for no script', '<template><p>a</p></template><noscript><p>b</p></noscript>', '<p>b</p>'],
  ['ids that a page’s script would find', '<form id="body"></form><a href="#fn-1" name="cookie" id="fnref-1">1</a><li id="fn-1">b</li><p id="fn-2">c</p>', '<a href="https://blog.example/base/posts/one/#fn-1" id="fnref-1">1</a><li id="fn-1">b</li><p>c</p>'],
]; // prettier-ignore

describe('whatever a feed form holds, a feed holds what everybody may read (F6)', () => {
  test.each(attacks)('%s', (_, html, left) => {
    const written = feedBody([{ component: 'Evil', attributes: {}, children: [], line: 1 }], {
      ...options,
      components: { Evil: answering(html) },
    });
    expect(written.trim()).toBe(left);
    expect(feedBody([html], options).trim()).toBe(left);
    expect(contentFaults(written)).toEqual([]);
  });
});

describe('no post brings into a feed what not everybody may read (F6)', () => {
  const read = globSync(['content/posts/**/*.{md,mdx}', 'src/test/bodies/specimen.*']).map(
    (path) => [path, readFileSync(path, 'utf8')],
  );
  const written = Object.entries({ ...RICH_BLOG, ...NASTY_BLOG }).filter(
    ([path, text]) => /posts\/.*\.mdx?$/.test(path) && typeof text === 'string',
  );
  test.each([...read, ...written] as [string, string][])('%s', (path, text) => {
    const context = bodyContext({ mdx: /\.mdx/.test(path) });
    const image = () => ({ url: '/base/_astro/a.1.png', width: 640, height: 480 });
    const html = feedBody(segmentBody(text, context), { ...options, image });
    expect(contentFaults(html)).toEqual([]);
  });
});

test('code keeps its lines and tabs (F6)', () => {
  const code = '\tone\n\n  two\t\n';
  const html = feedBody(segmentBody(`\`\`\`js {1}\n${code}\n\`\`\``, bodyContext()), options);
  const [pre] = fromHtml(html, { fragment: true }).children;
  expect(pre).toMatchObject({ tagName: 'pre', children: [{ children: [{ value: code }] }] });
});

test('a note and its call find each other within a feed and on the page (F6)', () => {
  const html = feedBody(segmentBody('a[^x]\n\n[^x]: b', bodyContext()), options);
  const [, call] = /href="([^"]*)" id="(fnref-[^"]*)"/.exec(html) ?? [];
  const [, note] = /<li id="(fn-[^"]*)"/.exec(html) ?? [];
  expect(call).toBe(`${options.address}#${note}`);
  expect(html).toContain(`href="${options.address}#fnref-`);
});

function answering(html: string): ComponentDefinition {
  const { children } = fromHtml(html, { fragment: true });
  const withoutComments = (nodes: ElementContent[]) =>
    nodes.filter(({ type }) => type !== 'comment');
  return { ...components.Columns, feedForm: () => withoutComments(children as ElementContent[]) };
}
