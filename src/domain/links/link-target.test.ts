import { expect, test } from 'vitest';
import { linkTarget } from './link-target.ts';

const site = { base: '/journal', host: 'https://blog.example/journal/' };
const flat = 'content/posts/one.mdx';
const inFolder = 'content/posts/one/index.mdx';

test.each([
  ['a flat post beside', './two.mdx', flat, '/posts/two/'],
  ['without the dot', 'two.mdx', flat, '/posts/two/'],
  ['from a folder to a folder', '../two/index.mdx', inFolder, '/posts/two/'],
  ['from a folder to a flat post', '../two.md', inFolder, '/posts/two/'],
  ['a page by its file', '../pages/about.mdx', flat, '/about/'],
  ['an author by their file', '../../authors/ada.yaml', flat, '/authors/ada/'],
  ['an address', '/posts/two/', flat, '/posts/two/'],
  ['an address without its last slash', '/posts/two', flat, '/posts/two/'],
  ['an address of a file', '/files/cv.pdf', flat, '/files/cv.pdf'],
  ['the front page', '/', flat, '/'],
  ['the own host', 'https://blog.example/journal/posts/two/', flat, '/posts/two/'],
  ['the own host by http', 'http://blog.example/journal/posts/two', flat, '/posts/two/'],
  ['the own host without scheme', '//blog.example/journal/', flat, '/'],
  ['the own host without a path behind the base', 'https://blog.example/journal', flat, '/'],
  ['an encoded path', './caf%C3%A9.mdx', flat, '/posts/café/'],
  ['an anchor of this post', '#costs', inFolder, '/posts/one/'],
])('%s leads to an address', (_, href, file, address) => {
  expect(linkTarget(href, file, site)).toMatchObject({ kind: 'address', address });
});

test.each([
  ['another host', 'https://other.example/posts/two/'],
  ['the own host outside the base', 'https://blog.example/shop/'],
  ['the own host where the base only begins', 'https://blog.example/journalism/'],
  ['a mail', 'mailto:ada@company.example'],
  ['a call', 'tel:+49301234567'],
])('%s is external', (_, href) => {
  expect(linkTarget(href, flat, site)).toEqual({ kind: 'external' });
});

test.each([
  ['javascript', 'JavaScript:alert(1)', 'javascript'],
  ['data', 'data:text/html,x', 'data'],
])('%s is a scheme of its own', (_, href, scheme) => {
  expect(linkTarget(href, flat, site)).toEqual({ kind: 'scheme', scheme });
});

test.each([
  ['a file beside', './data.csv', 'content/posts/data.csv'],
  ['a path without extension', '../two/', 'content/two'],
  ['a path out of the blog', '../../../../secret.md', '../../secret.md'],
])('%s is a file that no page has', (_, href, path) => {
  expect(linkTarget(href, flat, site)).toEqual({ kind: 'file', path });
});

test('anchor and query are told apart', () => {
  expect(linkTarget('/search/?q=a#results%20here', flat, site)).toMatchObject({
    address: '/search/',
    query: '?q=a',
    anchor: 'results here',
  });
});
