import { expect, test } from 'vitest';
import { component as Callout } from '../../mdx/callout.ts';
import { bodyText } from './body-text.ts';

test('blocks are parted by an empty line, items of lists too, and lines by a break', () => {
  const html =
    '<p>One <em>two</em>\nthree.</p><ul>\n<li>four</li>\n<li>five</li>\n</ul><p>a<br>b</p>';
  expect(textOf(html)).toBe('One two three.\n\nfour\n\nfive\n\na\nb');
});

test('notes and what calls them are left out, a formula is its source', () => {
  const call = '<sup><a href="#fn" data-footnote-ref>1</a></sup>';
  const notes = '<section data-footnotes class="footnotes"><ol><li>A note.</li></ol></section>';
  const formula =
    '<span class="katex"><math><semantics><mi>a</mi><annotation>a &#x3C; b</annotation></semantics></math></span>';
  expect(textOf(`<p>Because ${formula}.${call}</p>${notes}`)).toBe('Because a < b.');
});

test('a component says what its feed form says', () => {
  const callout = {
    ...{ component: 'Callout', attributes: { kind: 'note', title: 'Mind' } },
    ...{ children: ['<p>the gap</p>'], line: 1 },
  };
  expect(bodyText([callout], OPTIONS)).toBe('Mind\n\nthe gap');
});

function textOf(html: string): string {
  return bodyText([html], OPTIONS);
}

const OPTIONS = {
  address: 'https://blog.example/posts/one/',
  image: () => null,
  components: { Callout },
  say: (key: string) => key,
};
