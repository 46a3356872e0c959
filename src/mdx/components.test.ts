import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Attributes } from '../domain/segment.ts';
import { components } from '../test/body-context.ts';

const names = Object.keys(components) as (keyof typeof components)[];

test.each(names)('every attribute of %s is described', (name) => {
  for (const attribute of Object.values(components[name].attributes.shape)) {
    expect(attribute.description).toMatch(/\. ?(Needed|Absent)[^]*\.$/);
  }
});

test.each(names)('%s takes no attribute it does not know', (name) => {
  const { success } = components[name].attributes.safeParse({ className: 'a' });
  expect(success).toBe(false);
});

test.each<[keyof typeof components, Attributes, string]>([
  [
    'Callout',
    { kind: 'tip', title: 'A & b' },
    '<blockquote><p><strong>A &#x26; b</strong></p><p>c</p></blockquote>',
  ],
  [
    'Callout',
    { kind: 'note' },
    '<blockquote><p><strong>(callout-note)</strong></p><p>c</p></blockquote>',
  ],
  ['Columns', {}, '<p>c</p>'],
  ['Details', { summary: 'A' }, '<p><strong>A</strong></p><p>c</p>'],
  ['Figure', { src: './a.png', alt: 'b' }, '<figure><img src="./a.png" alt="b"></figure>'],
  [
    'Figure',
    { src: './a.png', alt: '', caption: 'B.', credit: 'D' },
    '<figure><img src="./a.png" alt=""><figcaption>B. D</figcaption></figure>',
  ],
  [
    'PullQuote',
    { by: 'A', href: 'https://b.example' },
    '<blockquote><p>c</p><p>— <a href="https://b.example">A</a></p></blockquote>',
  ],
  ['PullQuote', { by: 'A' }, '<blockquote><p>c</p><p>— A</p></blockquote>'],
  ['PullQuote', {}, '<blockquote><p>c</p></blockquote>'],
  [
    'Quote',
    { by: 'A', lang: 'ar' },
    '<blockquote><div lang="ar" dir="rtl"><p>c</p></div><p>— A</p></blockquote>',
  ],
  [
    'Video',
    { href: 'https://a.example', poster: './b.png', alt: 'd', title: 'E' },
    '<p><a href="https://a.example"><img src="./b.png" alt="d"></a></p><p><a href="https://a.example">E</a></p>',
  ],
])('the feed form of %s %j', (name, attributes, expected) => {
  const children = components[name].hasChildren
    ? [
        {
          type: 'element' as const,
          tagName: 'p',
          properties: {},
          children: [{ type: 'text' as const, value: 'c' }],
        },
      ]
    : [];
  const form = components[name].feedForm(attributes, children, (key) => `(${key})`);
  expect(toHtml(Array.isArray(form) ? { type: 'root', children: form } : form)).toBe(expected);
});
