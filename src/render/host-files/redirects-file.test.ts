import { expect, test } from 'vitest';
import { author, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { renderRedirects } from './redirects-file.ts';

const HEAD = '# Where old addresses lead, from the "aliases" of the blog.\n';

test('S7: documents first, each page with and without its slash, encoded, then the owners’ rules', () => {
  const blog = linkedBlog({
    posts: [post('one', { aliases: ['/posts/old/', '/café.html', '/2014/x'] })],
  });
  expect(renderRedirects(blog, '/jobs /careers 302\n')).toBe(
    [
      `${HEAD}/posts/old/index.md /posts/one/index.md 301`,
      '/posts/old/ /posts/one/ 301',
      '/caf%C3%A9.html /posts/one/ 301',
      '/2014/x /posts/one/ 301',
      '/posts/old /posts/one/ 301',
      '/2014/x/ /posts/one/ 301',
      '/jobs /careers 302',
      '',
    ].join('\n'),
  );
});

test('S7: a renamed author takes feeds, calendar and vCard along, below the base path', () => {
  const site = { name: 'S', description: 'D', url: 'https://x.example/blog', language: 'en', timezone: 'UTC' }; // prettier-ignore
  const blog = linkedBlog({
    site,
    authors: [author('cy-marsh', { aliases: ['cy'] })],
    posts: [post('one', { authors: ['cy-marsh'] })],
  });
  const lines = renderRedirects(blog, '').split('\n');
  for (const name of ['', 'rss.xml', 'atom.xml', 'feed.json', 'schedule.ics', 'card.vcf', 'embed/']) {
    expect(lines).toContain(`/blog/authors/cy/${name} /blog/authors/cy-marsh/${name} 301`);
  }
}); // prettier-ignore

test('S7: what a host would read as a pattern is left to the page at that address', () => {
  const blog = linkedBlog({ posts: [post('one', { aliases: ['/a:b/', '/c*/', '/fine/'] })] });
  expect(renderRedirects(blog, '')).toBe(`${HEAD}/fine/ /posts/one/ 301\n/fine /posts/one/ 301\n`);
});

test('S7: at most 2,000 rules with the owners’, first those of the addresses as they were', () => {
  const aliases = Array.from({ length: 1200 }, (_, at) => `/2014/${at}/`);
  const blog = linkedBlog({ posts: [post('one', { aliases })] });
  const own = '# ours\n/jobs /careers 302\n\n/team /authors/ 301\n';
  const rules = renderRedirects(blog, own)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules).toHaveLength(2000);
  expect(rules.slice(0, 1200)).toEqual(aliases.map((from) => `${from} /posts/one/ 301`));
  expect(rules.slice(-2)).toEqual(['/jobs /careers 302', '/team /authors/ 301']);
});

test('without old addresses there is the owners’ file alone, or none', () => {
  expect(renderRedirects(linkedBlog({}), '')).toBe('');
  expect(renderRedirects(linkedBlog({}), '/jobs /careers 302\n')).toBe('/jobs /careers 302\n');
});
