import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { guest, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { factsOfMarkdown } from '../../test/markdown-facts.ts';
import { makeWords } from '../../words/words.ts';
import { paragraph } from './nodes.ts';
import { postMarkdown } from './post-markdown.ts';

const TITLE = 'A & B <video> ]]> 007: "no" # *yes*';
const blog = linkedBlog({
  site: {
    url: 'https://blog.example/base/',
    license: 'https://license.example/by/4.0/',
    contact: { email: 'editors@blog.example' },
  },
  series: { rising: { title: 'Rising water' } },
  authors: [
    guest('cy-marsh', {
      name: 'Cy Marsh',
      contact: {
        signal: 'cym.42',
        phone: '+49 30 1234567',
        booking: 'https://book.example/?a=1&b=2',
      },
    }),
    guest('di-ebb', { name: 'Di Ebb', role: undefined, bio: undefined, contact: undefined }),
  ],
  posts: [
    post('whole', {
      title: TITLE,
      description: 'What it is: all.',
      updated: '2026-03-01',
      'update-note': 'A number.',
      authors: ['cy-marsh', 'di-ebb'],
      topics: ['tides', 'wasm'],
      series: { id: 'rising', part: 2 },
      cover: { src: './cover.jpg', alt: 'A quay', credit: 'Bo' },
      canonical: 'https://other.example/whole',
      reviewers: ['ada-okafor'],
      lang: 'de',
    }),
    post('plain'),
  ],
});
const words = makeWords(blog.site);
const whole = text('whole');

test('S5: the front matter tells programs what they ask first', () => {
  expect(parse(whole.split(/^---$/m)[1]!)).toEqual({
    title: TITLE,
    description: 'What it is: all.',
    date: '2026-02-03',
    updated: '2026-03-01',
    authors: [
      { name: 'Cy Marsh', url: 'https://blog.example/base/authors/cy-marsh/' },
      { name: 'Di Ebb', url: 'https://blog.example/base/authors/di-ebb/' },
    ],
    topics: ['Tides', 'WebAssembly'],
    series: { title: 'Rising water', part: 2, url: 'https://blog.example/base/series/rising/' },
    url: 'https://blog.example/base/posts/whole/',
    canonical: 'https://other.example/whole',
    language: 'de',
    license: 'https://license.example/by/4.0/',
  });
});

test('what a post does not have is not there', () => {
  const keys = Object.keys(parse(text('plain').split(/^---$/m)[1]!));
  expect(keys).toEqual('title description date authors topics url language license'.split(' '));
  expect(text('plain')).not.toMatch(/undefined|null|series|Reviewed|First published/);
});

test('S5: title, byline, series and cover stand above the text, each once', () => {
  const lines = whole.split(/^---$/m)[2]!.split('\n\n');
  expect(lines.slice(1, 7).map((line) => line.trim())).toEqual([
    '# A & B \\<video> ]]> 007: "no" # \\*yes\\*',
    '[Cy Marsh](https://blog.example/base/authors/cy-marsh/) and [Di Ebb](https://blog.example/base/authors/di-ebb/) · February 3, 2026 · Updated March 1, 2026: A number.',
    'Part 2 of the series [Rising water](https://blog.example/base/series/rising/)',
    '![A quay](https://blog.example/base/_astro/cover.jpg)',
    '*Image: Bo*',
    'The body.',
  ]);
  expect(factsOfMarkdown(whole, false).headings).toEqual([
    `1 ${TITLE.replaceAll(' ', '')}`,
    '2 Abouttheauthors',
  ]);
});

test('S5: it ends with who wrote it and how to reach them; editors where an author names no way', () => {
  const end = whole.slice(whole.indexOf('## About'));
  expect(end).toBe(`## About the authors

**[Cy Marsh](https://blog.example/base/authors/cy-marsh/)**, Engineer. Measures *tides*.

Ask Cy about this:

- Signal: cym.42
- Telephone: [+49 30 1234567](tel:+49301234567)
- Book a conversation: <https://book.example/?a=1&b=2>

**[Di Ebb](https://blog.example/base/authors/di-ebb/)**

Ask the editors:

- E-mail: <editors@blog.example>

Reviewed by Ada Okafor.

First published at <https://other.example/whole>
`);
  expect(factsOfMarkdown(whole, false).links).toContain('mailto:editors@blog.example');
});

test('authors of one name are linked each to their own page', () => {
  const twins = linkedBlog({
    authors: [guest('jo-one', { name: 'Jo' }), guest('jo-two', { name: 'Jo' })],
    posts: [post('twins', { authors: ['jo-one', 'jo-two'] })],
  });
  const printed = postMarkdown(
    twins,
    twins.posts.find(({ slug }) => slug === 'twins')!,
    {
      ...{ body: body(), letters: [], cover: null, bio: () => null, words },
    },
  );
  expect(printed).toContain(
    '[Jo](https://blog.example/authors/jo-one/) and [Jo](https://blog.example/authors/jo-two/)',
  );
});

test('characters that no text should hold are left out, and nothing else', () => {
  const odd = linkedBlog({ posts: [post('odd', { title: 'a\u0007b\u{1F30A}\uD800c' })] });
  const printed = postMarkdown(
    odd,
    odd.posts.find(({ slug }) => slug === 'odd')!,
    {
      ...{ body: body(), letters: [], cover: null, bio: () => null, words },
    },
  );
  expect(printed).toContain('# ab\u{1F30A}c\n');
  expect(printed.isWellFormed()).toBe(true);
});

function text(slug: string): string {
  return postMarkdown(
    blog,
    blog.posts.find((one) => one.slug === slug)!,
    {
      body: body(),
      letters: [],
      cover: slug === 'whole' ? 'https://blog.example/base/_astro/cover.jpg' : null,
      bio: ({ id }) => (id === 'di-ebb' ? null : bio()),
      words,
    },
  );
}

function body(): Root {
  return { type: 'root', children: [paragraph('The body.')] };
}

function bio(): Root {
  const tides = {
    type: 'emphasis' as const,
    children: [{ type: 'text' as const, value: 'tides' }],
  };
  return { type: 'root', children: [paragraph('Measures ', tides, '.')] };
}
