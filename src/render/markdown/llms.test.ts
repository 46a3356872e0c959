import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { markdownToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { guest, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { makeWords } from '../../words/words.ts';
import { LLMS_AUTHORS, LLMS_OLDER, LLMS_POSTS, renderLlms } from './llms.ts';

test('S5: llms.txt has the parts of the convention, in its order', () => {
  const tree = parsed(small());
  const blocks = tree.children.filter((node): node is Element => node.type === 'element');
  expect(blocks.map(({ tagName }) => tagName)).toEqual(
    'h1 blockquote p p h2 ul h2 ul h2 ul h2 ul'.split(' '),
  );
  expect(textsOf(tree, 'h1')).toEqual(['Slack & Water']);
  expect(textsOf(tree, 'blockquote')[0]?.trim()).toBe('Notes on the sea.');
  expect(textsOf(tree, 'h2')).toEqual(['Posts', 'Authors', 'Topics', 'Optional']);
});

test('S5: posts lead to their Markdown forms and say what they are about, people what they know', () => {
  expect(small()).toContain(
    '- [About \\[tides\\]](https://blog.example/base/posts/tides/index.md): Ada Okafor and Bo Lind, November 3, 2026. What it is about.\n',
  );
  expect(small()).toContain(
    '- [Ada Okafor](https://blog.example/base/authors/ada-okafor/): Engineer; writes about Tides and WebAssembly; 2 posts\n',
  );
  expect(small()).toContain('- [Tides](https://blog.example/base/topics/tides/): 2 posts\n');
  expect(small()).toContain('3 posts by 2 authors.');
});

test('every line of a list is a link and its notes, as programs parse it', () => {
  const items = small()
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(items.length).toBeGreaterThan(6);
  for (const item of items) expect(item).toMatch(/^- \[.+\]\(https:\/\/\S+\)(: .+)?$/);
});

test('S5: it stays small however large the blog', () => {
  const many = large(3_000, 400);
  const tree = parsed(many);
  const lists: number[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'ul')
      lists.push(node.children.filter(({ type }) => type === 'element').length);
  });
  // The years of the archive and the feed follow the older posts.
  expect(lists).toEqual([LLMS_POSTS, LLMS_AUTHORS, 2, LLMS_OLDER + 3 + 1]);
  expect(Buffer.byteLength(many)).toBeLessThan(60_000);
  expect(many).toContain('[Posts of 2024](https://blog.example/archive/2024/): 1,000 posts');
});

test('of many authors those are named who wrote last', () => {
  const many = large(3_000, 400);
  expect(many).toContain('(https://blog.example/authors/a-0/)');
  expect(many).not.toContain('(https://blog.example/authors/a-399/)');
});

test('S5: of a topic that nobody has written about no number is told', () => {
  const blog = linkedBlog({});
  const topics = blog.topics.map((topic) => ({ ...topic, posts: [], description: null }));
  const text = renderLlms({ ...blog, topics }, makeWords(blog.site));
  expect(text).toContain(`- [Tides](https://blog.example/topics/tides/)\n`);
  expect(text).not.toContain(' 0 posts');
});

test('a blog without posts says who writes it', () => {
  const blog = linkedBlog({});
  const text = renderLlms({ ...blog, posts: [] }, makeWords(blog.site));
  expect(textsOf(parsed(text), 'h2')).not.toContain('Posts');
});

function small(): string {
  const blog = linkedBlog({
    site: { name: 'Slack & Water', url: 'https://blog.example/base/' },
    posts: [
      post('tides', {
        title: 'About [tides]',
        date: '2026-11-03',
        authors: ['ada-okafor', 'bo-lind'],
      }),
    ],
  });
  return renderLlms(blog, makeWords(blog.site));
}

/** Posts of three years; the authors take turns for the newest, the first of them wrote last. */
function large(posts: number, authors: number): string {
  const base = linkedBlog({});
  const people = linkedBlog({
    authors: Array.from({ length: authors }, (_, index) =>
      guest(`a-${index}`, { name: `A ${index}` }),
    ),
    posts: Array.from({ length: authors }, (_, index) =>
      post(`p-${index}`, { authors: [`a-${index}`] }),
    ),
  }).authors.filter(({ id }) => id.startsWith('a-'));
  const [model] = base.posts;
  const all = Array.from({ length: posts }, (_, index) => {
    const number = posts - index;
    const day = `${2026 - Math.floor((index * 3) / posts)}-01-01`;
    const author = people[index % authors]!;
    return {
      ...model!,
      slug: `post-${number}`,
      title: `Post ${number}`,
      day,
      instant: number,
      authors: [author],
    };
  });
  for (const [index, author] of people.entries()) author.posts = [all[index]!];
  const sorted = people.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  return renderLlms({ ...base, posts: all, authors: sorted }, makeWords(base.site));
}

function parsed(text: string): Root {
  return markdownToHast(text, { features: { gfm: true } }) as Root;
}

function textsOf(tree: Root, tagName: string): string[] {
  const found: string[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === tagName) found.push(toString(node));
  });
  return found;
}
