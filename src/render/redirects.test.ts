import { expect, test } from 'vitest';
import { author, page, post } from '../test/builders.ts';
import { linkedBlog } from '../test/linked-blog.ts';
import { renderRedirectPage } from './redirect-page.ts';
import { movedDocuments } from './moved-documents.ts';
import { redirectFile, redirectsOf } from './redirects.ts';

test.each([
  ['/2014/05/hacking/', '2014/05/hacking/index.html'],
  ['/old', 'old/index.html'],
  ['/old.html', 'old.html'],
  ['/feed.xml', 'feed.xml/index.html'],
  ['/caf%C3%A9/', 'café/index.html'],
])('%s is answered by %s', (from, path) => {
  expect(redirectFile(from)).toBe(path);
});

test('posts, authors and topics lead on from their old addresses', () => {
  const blog = linkedBlog({
    posts: [post('moved', { aliases: ['/2014/moved/'] })],
    authors: [author('cy-marsh', { name: 'Cy Marsh', aliases: ['cy'] })],
    topics: { math: { label: 'Mathematics', aliases: ['maths'] }, tides: { label: 'Tides' } },
  });
  expect(redirectsOf(blog)).toContainEqual({
    from: '/2014/moved/',
    to: '/posts/moved/',
    title: 'About moved',
  });
  expect(redirectsOf(blog)).toContainEqual({
    from: '/authors/cy/',
    to: '/authors/cy-marsh/',
    title: 'Cy Marsh',
  });
});

test('S7: pages of old ids, and the pages below them: embeds, further pages of a topic', () => {
  const many = Array.from({ length: 51 }, (_, at) => post(`p-${at}`, { topics: ['math'] }));
  const blog = linkedBlog({
    posts: [...many, post('part-one', { series: { id: 'gauges', part: 1 } })],
    pages: [page('about', { aliases: ['/who.html'] })],
    authors: [author('cy-marsh', { aliases: ['cy'] })],
    topics: { math: { label: 'Mathematics', aliases: ['maths'] }, tides: { label: 'Tides' } },
    series: { gauges: { title: 'Gauges', aliases: ['meters'] } },
  });
  expect(redirectsOf(blog).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/who.html /about/',
    '/authors/cy/ /authors/cy-marsh/',
    '/authors/cy/embed/ /authors/cy-marsh/embed/',
    '/topics/maths/ /topics/math/',
    '/topics/maths/page/2/ /topics/math/page/2/',
    '/series/meters/ /series/gauges/',
  ]);
});

test('S7: an old file of another system has no documents below it', () => {
  const posts = [post('one', { aliases: ['/posts/old.html', '/posts/older/'] })];
  expect(movedDocuments(linkedBlog({ posts })).map(({ from }) => from)).toEqual([
    '/posts/older/index.md',
  ]);
});

test('the page leads on by itself, by a link, on any host, and asks not to be listed', () => {
  const page = renderRedirectPage({
    to: 'https://blog.example/posts/a/',
    title: 'A & <B>',
    text: 'Moved:',
    language: 'en',
  });
  expect(page).toContain('content="0; url=/posts/a/"');
  expect(page).toContain('<link rel="canonical" href="https://blog.example/posts/a/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/posts/a/">A &#x26; &#x3C;B&#x3E;</a>');
});
