import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Segment } from '../domain/segment.ts';
import { bodyContext } from '../test/body-context.ts';
import type { BodyContext } from './body-context.ts';
import { segmentBody } from './segment-body.ts';

test.each([
  [
    'a word',
    'er sagt "ja <span lang=\"en\">"no"</span>" heute',
    '„ja <span lang="en" dir="ltr">“no”</span>“',
  ],
  ['a quotation', '<Quote lang="en">\n\n"No", he said.\n\n</Quote>\n\n"Ja".', '“No”, he said.'],
  ['what follows it', '<Quote lang="en">\n\n"No".\n\n</Quote>\n\n"Ja".', '„Ja“.'],
])('%s has the marks of the language it is in', (_, text, marked) => {
  const context = { language: 'de' };
  const segments = JSON.stringify(segmentBody(text, bodyContext(context)));
  expect(segments.replaceAll('\\"', '"')).toContain(marked);
});

function html(text: string, context: Partial<BodyContext> = {}): string {
  const [only = '', ...others] = segmentBody(text, bodyContext(context));
  expect(others).toEqual([]);
  return only as string;
}

test.each([
  [
    'a paragraph',
    'a *b* **c** ~~d~~ `e <f>` & g',
    '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e &#x3C;f></code> &#x26; g</p>',
  ],
  [
    'a heading',
    '## A *b* & c',
    '<h2 id="a-b--c"><a class="anchor" href="#a-b--c">A <em>b</em> &#x26; c</a></h2>',
  ],
  [
    'headings of one text',
    '## a\n\n## a\n',
    '<h2 id="a"><a class="anchor" href="#a">a</a></h2>\n<h2 id="a-1"><a class="anchor" href="#a-1">a</a></h2>',
  ],
  [
    'a heading of signs alone',
    '## ???',
    '<h2 id="section"><a class="anchor" href="#section">???</a></h2>',
  ],
  [
    'a heading in another script',
    '## Прилив',
    '<h2 id="прилив"><a class="anchor" href="#%D0%BF%D1%80%D0%B8%D0%BB%D0%B8%D0%B2">Прилив</a></h2>',
  ],
  [
    'a heading with a link',
    '## A [b](https://c.example)',
    '<h2 id="a-b">A <a href="https://c.example" rel="external">b</a><a class="anchor" href="#a-b" aria-label="A b"></a></h2>',
  ],
  [
    'tasks',
    '- [ ] a **b**\n- [x] c',
    '<ul class="contains-task-list">\n<li class="task-list-item"><label><input type="checkbox" disabled> a <strong>b</strong></label></li>\n<li class="task-list-item"><label><input type="checkbox" checked disabled> c</label></li>\n</ul>',
  ],
  [
    'a head with an empty cell',
    '|  | LAT |\n|---|---|\n| Quay | 4 |',
    '<div class="table" role="region" tabindex="0" aria-label="Table 1"><table>\n<thead>\n<tr>\n<td></td>\n<th scope="col">LAT</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Quay</td>\n<td>4</td>\n</tr>\n</tbody>\n</table></div>',
  ],
  [
    'a table without a head',
    '| | |\n|-|-|\n| a | b |',
    '<div class="table" role="region" tabindex="0" aria-label="Table 1"><table>\n\n<tbody>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</tbody>\n</table></div>',
  ],
  [
    'code without a language',
    '```\na < b\n```',
    '<figure class="code" aria-label="Code"><pre tabindex="0"><code>a &#x3C; b</code></pre></figure>',
  ],
  [
    'code with a title',
    '```text title="a <b>"\nc\n```',
    '<figure class="code"><figcaption>a &#x3C;b></figcaption><pre tabindex="0"><code>c</code></pre></figure>',
  ],
  [
    'code with colours',
    '```TS\nlet a\n```',
    '<figure class="code" aria-label="Code"><pre tabindex="0"><code class="language-ts"><span class="hljs-keyword">let</span> a</code></pre></figure>',
  ],
  [
    'marked lines, cut at line ends',
    '```js {1,3-4}\n/* a\nb */\nc\nd\n```',
    '<figure class="code" aria-label="Code"><pre tabindex="0"><code class="language-js"><mark class="line"><span class="hljs-comment">/* a</span></mark>\n<span class="hljs-comment">b */</span>\n<mark class="line">c</mark>\n<mark class="line">d</mark></code></pre></figure>',
  ],
  [
    'marked lines without a space',
    '```js{1}\na\n```',
    '<figure class="code" aria-label="Code"><pre tabindex="0"><code class="language-js"><mark class="line">a</mark></code></pre></figure>',
  ],
  ['a formula that cannot be read', '$\\frac{1$', '<p><code>\\frac{1</code></p>'],
  ['an expression', 'a {b} c', '<p>a  c</p>'],
  ['a link with a scheme that is not allowed', '[a *b*](JaVaScRiPt:c)', '<p>a <em>b</em></p>'],
  ['an image elsewhere', '![a](https://b.example/c.png "d")', '<p>a</p>'],
  [
    'details',
    '<details>\n<summary>a</summary>\nb\n</details>',
    '<details><summary>a</summary><p>b</p></details>',
  ],
  [
    'elements alone in their lines',
    '<kbd>a</kbd>\n\n- <kbd>b</kbd>',
    '<p><kbd>a</kbd></p>\n<ul>\n<li>\n<kbd>b</kbd>\n</li>\n</ul>',
  ],
  [
    'typographic signs, but for code',
    '"a" -- `"b"` ... it\'s',
    '<p>“a” – <code>"b"</code> … it’s</p>',
  ],
])('MDX makes %s', (_, text, expected) => {
  expect(html(text).trim()).toBe(expected);
});

test.each([
  ['a file beside', './other.mdx', '/base/posts/tide-tables/other/'],
  ['a folder beside', '../tide-poles/index.mdx#the-pole', '/base/posts/tide-poles/#the-pole'],
  ['a flat post from a folder', '../spring.md?a=b', '/base/posts/spring/?a=b'],
  ['an address', '/posts/spring/#a', '/base/posts/spring/#a'],
  ['an address without its slash', '/about', '/base/about/'],
  ['a file of public/', '/files/a%20b.pdf', '/base/files/a%20b.pdf'],
  ['the home page', '/', '/base/'],
  ['the own host', 'https://blog.example/base/posts/spring', '/base/posts/spring/'],
  ['the own host without https', 'http://blog.example/base/posts/', '/base/posts/'],
  [
    'what may lie beside the blog',
    'https://blog.example/base/shop/',
    'https://blog.example/base/shop/',
  ],
  ['a page', '../../pages/about.mdx', '/base/about/'],
  ['an anchor here', '#a', '#a'],
  ['mail', 'mailto:ada@blog.example', 'mailto:ada@blog.example'],
  ['a telephone', 'tel:+4930123', 'tel:+4930123'],
])('a link to %s', (_, href, expected) => {
  expect(html(`[a](${href})`)).toBe(`<p><a href="${expected}">a</a></p>`);
});

test.each([
  ['another site', 'https://a.example/b?c=d', 'https://a.example/b?c=d'],
  ['the same host outside the base', 'https://blog.example/other/', 'https://blog.example/other/'],
  ['no scheme but a host', '//a.example/', 'https://a.example/'],
])('a link to %s is external', (_, href, expected) => {
  expect(html(`[a](${href})`)).toBe(`<p><a href="${expected}" rel="external">a</a></p>`);
});

test('images and components are nodes, and what stands around them is as few strings as can be', () => {
  const text =
    'a ![b](./my%20c.png "d") *e*\n\nf\n\n<Callout kind="tip" title="g">\n\nh ![i](./j.png)\n\n</Callout>\n\nk';
  expect(segmentBody(text, bodyContext())).toEqual([
    '<p>a ',
    {
      component: 'Image',
      attributes: { src: './my c.png', alt: 'b', title: 'd' },
      children: [],
      line: 1,
    },
    ' <em>e</em></p>\n<p>f</p>\n',
    {
      component: 'Callout',
      attributes: { kind: 'tip', title: 'g' },
      children: [
        '<p>h ',
        { component: 'Image', attributes: { src: './j.png', alt: 'i' }, children: [], line: 7 },
        '</p>',
      ],
      line: 5,
    },
    '\n<p>k</p>',
  ]);
});

test.each([
  [
    'with a title is a figure',
    '![a](./b.png "c")',
    {
      component: 'Figure',
      attributes: { src: './b.png', alt: 'a', caption: 'c' },
      children: [],
      line: 1,
    },
  ],
  [
    'by reference too',
    '![a][b]\n\n[b]: ./b.png "c"',
    {
      component: 'Figure',
      attributes: { src: './b.png', alt: 'a', caption: 'c' },
      children: [],
      line: 1,
    },
  ],
])('an image alone in its paragraph %s', (_, text, expected) => {
  expect(segmentBody(text, bodyContext()).filter((segment) => typeof segment !== 'string')).toEqual(
    [expected],
  );
});

test('a linked image is no figure', () => {
  expect(segmentBody('[![a](./b.png "c")](https://d.example)', bodyContext())).toEqual([
    '<p><a href="https://d.example" rel="external">',
    {
      component: 'Image',
      attributes: { src: './b.png', alt: 'a', title: 'c' },
      children: [],
      line: 1,
    },
    '</a></p>',
  ]);
});

test.each([
  ['kept elements', '<p>a <u>b</u> <small>c</small></p>', '<p>a <u>b</u> <small>c</small></p>'],
  [
    'old elements',
    '<center>a <tt>b</tt> <strike>c</strike></center>',
    '<div>a <code>b</code> <s>c</s></div>',
  ],
  ['named anchors', 'a <a name="b">c</a>', '<p>a <a id="b">c</a></p>'],
  [
    'ids, each once',
    '<p id="a">b</p><p id="a">c</p><p id="d e">f</p>',
    '<p id="a">b</p><p>c</p><p>f</p>',
  ],
  [
    'ids of headings',
    '<h2 id="a">b</h2>\n\n## a',
    '<h2 id="a"><a class="anchor" href="#a">b</a></h2>\n<h2 id="a-1"><a class="anchor" href="#a-1">a</a></h2>',
  ],
  [
    'aligned cells',
    '<table><tr><td align="right">a</table>',
    '<div class="table" role="region" tabindex="0" aria-label="Table 1"><table><tbody><tr><td class="align-right">a</td></tr></tbody></table></div>',
  ],
  ['unclosed tags', '<b>a\n\nb', '<p><b>a</b></p>\n<p>b</p>'],
  ['lists with text outside items', '<ul>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
  [
    'code',
    '<pre><code class="language-js x">let a</code></pre>',
    '<figure class="code" aria-label="Code"><pre tabindex="0"><code class="language-js"><span class="hljs-keyword">let</span> a</code></pre></figure>',
  ],
  [
    'fences beside raw HTML',
    '<b>a</b>\n\n```js title="b" {1}\nc\n```',
    '<p><b>a</b></p>\n<figure class="code"><figcaption>b</figcaption><pre tabindex="0"><code class="language-js"><mark class="line">c</mark></code></pre></figure>',
  ],
  ['dollars and braces', '{a} $b$', '<p>{a} $b$</p>'],
])('Markdown keeps %s', (_, text, expected) => {
  expect(html(text, { mdx: false })).toBe(expected);
});

test('images of raw HTML are nodes like others', () => {
  expect(
    segmentBody(
      '<figure><img src="./a.png" alt="b" width="9"></figure>',
      bodyContext({ mdx: false }),
    ),
  ).toEqual([
    '<figure>',
    { component: 'Image', attributes: { src: './a.png', alt: 'b' }, children: [], line: 1 },
    '</figure>',
  ]);
});

test('footnotes lead there and back, and no heading or id of the text takes their ids', () => {
  const text = '## Fn 1\n\na[^1] b[^1]\n\n[^1]: c';
  expect(html(text)).toContain('<h2 id="fn-1-1">');
  const footnotes = html(`<a id="fn-1">x</a>\n\n${text}`, { mdx: false });
  expect(footnotes.match(/ id="fn-1"/g)).toHaveLength(1);
  expect(footnotes).toContain('<li id="fn-1"');
  expect(footnotes).toContain(
    '<a href="#fnref-1-2" data-footnote-backref="" aria-label="Back to where footnote 1-2 is called"',
  );
});

test('formulas become MathML without inline styles, display ones as blocks', () => {
  const printed = html('$x^2$ costs $5\n\n$$\n\\fcolorbox{red}{white}{a}\n$$');
  expect(printed).toMatch(/^<p><span class="katex"><math /);
  expect(printed).toMatch(/ costs \$5<\/p>/);
  expect(printed).toMatch(
    /<div class="math" role="group" tabindex="0" aria-label="Formula"><span class="katex"><math [^>]*display="block"/,
  );
  expect(printed).not.toContain(' style=');
});

test.each([
  ['de', '„a ‚b‘ c“'],
  ['fr', '«\u00A0a “b” c\u00A0»'],
  ['en-GB', '“a ‘b’ c”'],
])('quotation marks in %s', (language, expected) => {
  expect(html(`"a 'b' c"`, { language })).toBe(`<p>${expected}</p>`);
});

test.each(['specimen.mdx', 'specimen.md'])('%s is valid HTML', async (name) => {
  const text = readFileSync(new URL(`../test/bodies/${name}.txt`, import.meta.url), 'utf8');
  const body = flat(segmentBody(text, bodyContext({ mdx: name.endsWith('x') })));
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Tides</title></head><body><main><h1>Tides</h1>\n${body}</main></body></html>\n`;
  const config: ConfigData = {
    extends: ['html-validate:recommended'],
    rules: { 'prefer-native-element': 'off' },
  };
  const { results } = await new HtmlValidate(config).validateString(page);
  expect(
    results.flatMap((result) => result.messages.map(({ line, message }) => `${line}: ${message}`)),
  ).toEqual([]);
});

/** As a page would print it, with the simplest components. */
function flat(segments: Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      return segment.component === 'Image'
        ? '<img src="a.png" alt="b">'
        : `<div>${flat(segment.children)}</div>`;
    })
    .join('');
}

test('R7: words in another language say so, and which way they run', () => {
  expect(html('a <span lang="ar">ماء</span> b')).toBe(
    '<p>a <span lang="ar" dir="rtl">ماء</span> b</p>',
  );
});

test('R7: in a language from right to left code still begins at the left', () => {
  const text = 'ا `x = 1;`\n\n```js\nx;\n```';
  expect(html(text, { language: 'ar' })).toContain('<code dir="ltr">x = 1;</code>');
  expect(html(text, { language: 'ar' })).toContain('<pre tabindex="0" dir="ltr">');
  expect(html(text)).not.toContain('dir=');
});
