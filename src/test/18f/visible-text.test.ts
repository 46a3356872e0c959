import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { bodyFacts, visibleText, type Facts } from './visible-text.ts';

const none = { p: 0, li: 0, pre: 0, blockquote: 0, table: 0, img: 0 };

test.each<[string, string, Partial<Facts>]>([
  ['a paragraph', '<p>One</p><p>two</p>', { p: 2 }],
  ['an empty paragraph', '<p>One</p><p> \u00a0\u200b</p><p></p>', { p: 1 }],
  [
    'a paragraph of one image',
    '<p><a href="/x"><img src="x.png" alt="A"></a></p>',
    { p: 1, img: 1 },
  ],
  ['nested lists', '<ul><li>One<ol><li>two</li></ol></li></ul>', { li: 2 }],
  ['a quotation', '<blockquote><p>One</p></blockquote>', { p: 1, blockquote: 1 }],
  ['code and a table', '<pre>x</pre><table><tr><td>y</table>', { pre: 1, table: 1 }],
  ['what is left out', '<script>x</script><style>x</style><iframe><p>x</p></iframe><!-- x -->', {}],
  ['the title of a drawing', '<svg><title>x</title><desc>y</desc></svg>', {}],
  ["kramdown's footnotes", '<div class="footnotes"><ol><li><p>x</p></li></ol></div>', {}],
  ['GFM footnotes', '<section data-footnotes><ol><li><p>x</p></li></ol></section>', {}],
])('counts %s', (_, html, counts) => {
  expect(bodyFacts(tree(html))).toMatchObject({ ...none, ...counts });
});

test.each([
  ['dashes, an ellipsis and quotes', '<p>“It’s” — wait… 1–2</p>', `<p>"It's" -- wait... 1-2</p>`],
  ['guillemets', '<p>«x»</p>', '<p>&lt;&lt;x&gt;&gt;</p>'],
  ['white space', '<p>a b\n</p>\n<p>c&nbsp;d</p>', '<p>ab</p><p>cd</p>'],
  ['invisible characters', '<p>a\u200bb\ufeff\u00ad</p>', '<p>ab</p>'],
  ['composed letters', '<p>e\u0301</p>', '<p>\u00e9</p>'],
  ['hyphens at the joint of two blocks', '<p>a -</p>\n<p>- b</p>', '<p>a -</p><p>- b</p>'],
  ['what cannot be seen', '<p>a<script>x</script><svg><title>y</title></svg></p>', '<p>a</p>'],
  ['alternatives', '<p>a<img alt="x"></p>', '<p>a<img alt="y"></p>'],
  [
    'marks of footnotes',
    '<p>a<sup><a class="footnote" href="#fn:1">1</a></sup></p>',
    '<p>a<sup><a data-footnote-ref href="#fn-1">[1]</a></sup></p>',
  ],
])('the hash overlooks %s', (_, one, other) => {
  expect(bodyFacts(tree(one))).toEqual(bodyFacts(tree(other)));
});

test.each([
  ['a word', '<p>one two</p>', '<p>one</p>'],
  ['a capital', '<p>One</p>', '<p>one</p>'],
  ['a full stop', '<p>One.</p>', '<p>One</p>'],
  ['a Markdown sign left over', '<p>*One*</p>', '<p><em>One</em></p>'],
  ['the order', '<p>one</p><p>two</p>', '<p>two</p><p>one</p>'],
  ['a quotation mark', '<p>“One”</p>', '<p>One</p>'],
])('the hash sees %s', (_, one, other) => {
  expect(bodyFacts(tree(one)).text).not.toBe(bodyFacts(tree(other)).text);
});

test('a link in the place of an image counts as that image', () => {
  const lost = bodyFacts(
    tree('<p>a</p><p><a class="lost" href="/x.png">A cat</a></p>'),
    (element) => [element.properties['className']].flat().includes('lost'),
  );
  expect(lost).toEqual(bodyFacts(tree('<p>a</p><p><img src="/x.png" alt="A cat"></p>')));
  expect(lost).toMatchObject({ p: 2, img: 1 });
});

test('the compared form of a text', () => {
  expect(visibleText('“Yes” —\u00a0he said… «no» a--b − c\u200b')).toBe(
    '"Yes"-hesaid...<<no>>a-b-c',
  );
});

function tree(html: string): Root {
  return fromHtml(html, { fragment: true });
}
