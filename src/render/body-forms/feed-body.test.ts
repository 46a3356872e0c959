import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { segmentBody } from '../../body/segment-body.ts';
import type { Segment } from '../../domain/segment.ts';
import { bodyContext, components } from '../../test/body-context.ts';
import { feedBody } from './feed-body.ts';

const address = 'https://blog.example/base/posts/tide-tables/';
const image = (src: string) =>
  src === './lost.png' ? null : { url: `/base/_astro/${src.slice(2)}`, width: 640, height: 480 };

const say = (key: string) => key;

function feed(text: string, mdx = true): string {
  return feedBody(segmentBody(text, bodyContext({ mdx })), { address, image, components, say });
}

test.each([
  [
    'links are absolute',
    '[a](./other.mdx#b) [c](#d)',
    '<p><a href="https://blog.example/base/posts/tide-tables/other/#b">a</a> <a href="https://blog.example/base/posts/tide-tables/#d">c</a></p>',
  ],
  [
    'images have address, size and words',
    '![a](./b.png "c")  \n',
    '<figure><img src="https://blog.example/base/_astro/b.png" width="640" height="480" alt="a"><figcaption>c</figcaption></figure>',
  ],
  [
    'images within a line stay there',
    'a ![b](./c.png) d',
    '<p>a <img src="https://blog.example/base/_astro/c.png" width="640" height="480" alt="b"> d</p>',
  ],
  ['an image without file is its words', 'a ![b](./lost.png) c', '<p>a b c</p>'],
  ['headings lose their anchors', '## a *b*', '<h2>a <em>b</em></h2>'],
  [
    'headings with links lose theirs',
    '## a [b](https://c.example)',
    '<h2>a <a href="https://c.example/">b</a></h2>',
  ],
  ['code is text', '```js {1}\nlet a < b\n```', '<pre><code>let a &#x3C; b</code></pre>'],
  [
    'code keeps its title',
    '```js title="a.js"\nlet a\n```',
    '<figure><figcaption>a.js</figcaption><pre><code>let a</code></pre></figure>',
  ],
  ['formulas are their source', 'a $x < y$', '<p>a <code>x &#x3C; y</code></p>'],
  [
    'tables are bare',
    '| a |\n|--:|\n| b |',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
  ],
  ['tasks are signs', '- [x] a\n- [ ] b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'],
  [
    'details are open',
    '<details>\n<summary>a</summary>\nb\n</details>',
    '<p><strong>a</strong></p><p>b</p>',
  ],
  [
    'footnotes lead to the page',
    'a[^1]\n\n[^1]: b',
    '<p>a<sup><a href="https://blog.example/base/posts/tide-tables/#fn-1" id="fnref-1">1</a></sup></p>\n<hr>\n<ol>\n<li id="fn-1">\n<p>b <a href="https://blog.example/base/posts/tide-tables/#fnref-1">↩︎</a></p>\n</li>\n</ol>\n',
  ],
  [
    'components have their feed form',
    '<Callout kind="note" title="a">\n\nb ![c](./d.png)\n\n</Callout>',
    '<blockquote><p><strong>a</strong></p><p>b <img src="https://blog.example/base/_astro/d.png" width="640" height="480" alt="c"></p></blockquote>',
  ],
  [
    'components in components',
    '<Columns>\n<Details summary="a">b</Details>\n</Columns>',
    '<p><strong>a</strong></p><p>b</p>',
  ],
  [
    'a video is its poster and its title',
    '<Video href="https://a.example/b" poster="./c.png" alt="d" title="e" />',
    '<p><a href="https://a.example/b"><img src="https://blog.example/base/_astro/c.png" width="640" height="480" alt="d"></a></p><p><a href="https://a.example/b">e</a></p>',
  ],
])('%s', (_, text, expected) => {
  expect(feed(text)).toBe(expected);
});

test('nothing but plain elements and their attributes is left', () => {
  for (const name of ['specimen.mdx', 'specimen.md']) {
    const text = readFileSync(new URL(`../../test/bodies/${name}.txt`, import.meta.url), 'utf8');
    const html = feed(text, name.endsWith('x'));
    expect(html).not.toMatch(
      /<[^>]*\s(class|id(?!="fn)|style|role|tabindex|rel|on\w+|data-[\w-]+|aria-[\w-]+)[=\s>]/,
    );
    expect(html).not.toMatch(/<(section|label|input|details|summary|picture|math|span|!--)/);
    expect(
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)].filter(
        ([, url]) => !/^(https?|mailto|tel):/.test(url!),
      ),
    ).toEqual([]);
  }
});

test("an owner's feed form cannot bring in what feeds may not hold", () => {
  const evil = {
    ...components.Columns,
    feedForm: () => [
      {
        type: 'element' as const,
        tagName: 'script',
        properties: {},
        children: [{ type: 'text' as const, value: 'a' }],
      },
      {
        type: 'element' as const,
        tagName: 'p',
        properties: { style: 'b', className: ['c'], onClick: 'd' },
        children: [],
      },
      {
        type: 'element' as const,
        tagName: 'a',
        properties: { href: 'javascript:e' },
        children: [],
      },
    ],
  };
  const segments: Segment[] = [{ component: 'Chart', attributes: {}, children: [], line: 7 }];
  expect(feedBody(segments, { address, image, components: { Chart: evil }, say })).toBe(
    '<p></p><a></a>',
  );
});

test('characters that XML cannot hold are dropped', () => {
  expect(feed('a\u0007b\u{1F30A}c\uFFFEd')).toBe('<p>ab\u{1F30A}cd</p>');
});

test('a feed form that fails, or that is missing, names the post', () => {
  const segments: Segment[] = [{ component: 'Chart', attributes: {}, children: [], line: 7 }];
  const file = 'content/posts/tide-tables/index.mdx';
  const options = { address, file, image, say };
  expect(() => feedBody(segments, { ...options, components: {} })).toThrow(
    `${file}:7: The feed form of <Chart> is missing.`,
  );
  const broken = {
    ...components.Columns,
    feedForm: () => {
      throw new Error('no data');
    },
  };
  expect(() => feedBody(segments, { ...options, components: { Chart: broken } })).toThrow(
    `${file}:7: The feed form of <Chart> fails: no data.`,
  );
});
