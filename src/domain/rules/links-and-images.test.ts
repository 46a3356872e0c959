import { expect, test } from 'vitest';
import {
  author,
  blogFiles,
  blogWith,
  facts,
  folderPost,
  guest,
  heading,
  image,
  link,
  page,
  portraits,
  post,
} from '../../test/builders.ts';
import { problemLines, problemMessages } from '../../test/problem-lines.ts';

const files = blogWith({
  site: { url: 'https://blog.example/journal/' },
  topics: { tides: { label: 'Tides', aliases: ['sea'] }, wasm: { label: 'Wasm' } },
  series: { gauges: { title: 'Gauges' }, empty: { title: 'Empty' } },
  pages: [page('about')],
  publicFiles: ['files/cv.pdf'],
  posts: [
    post('target', { aliases: ['/old/'] }, { headings: [heading('costs')], anchors: ['fn-1'] }),
    post('later', { date: '2026-02-04', series: { id: 'gauges', part: 1 } }),
    post('draft', { draft: true, date: '2020-01-01' }),
    folderPost('in-folder', { authors: ['ada-okafor', 'ruth-late'], date: '2027-06-01' }),
  ],
  authors: [
    guest('ruth-late'),
    guest('ed-editor'),
    author('joins-later', { joins: [{ rotation: 'main', from: '2026-02-04' }] }),
  ],
  images: portraits('ruth-late', 'ed-editor', 'joins-later'),
});
/** Before any of it is public. */
const BEFORE = '2026-01-15T12:00:00Z';
const editor = post('edited', { editors: ['ed-editor'] });

test.each([
  ['a post beside', './target.mdx', null],
  ['a post by its address', '/posts/target/', null],
  ['a post on the own host', 'https://blog.example/journal/posts/target/', null],
  ['a heading there', './target.mdx#costs', null],
  ['a footnote there', '/posts/target/#fn-1', null],
  ['a missing heading', './target.mdx#cost', 'link-anchor'],
  ['a missing heading here', '#costs', 'link-anchor'],
  ['the top', '#top', null],
  ['an old address', '/old/', null],
  ['an old topic', '/topics/sea/', null],
  ['a page', '/about/', null],
  ['a heading of a page, which is not known', '/about/#team', null],
  ['the front page', '/', null],
  ['the schedule', '/schedule/', null],
  ['its calendar', '/schedule.ics', null],
  ['the calendar of an author', '/authors/bo-lind/schedule.ics', null],
  ['the calendar of nobody', '/authors/jo/schedule.ics', 'link-broken'],
  ['a rotation there, which is no promise', '/schedule/#main', 'link-anchor'],
  ['a heading of a list, which has none', '/posts/#latest', 'link-anchor'],
  ['a heading of an author', '/authors/bo-lind/#posts', 'link-anchor'],
  ['the archive of a year with posts', '/archive/2026/', null],
  ['the archive of a year without', '/archive/2019/', 'link-broken'],
  ['a public file', '/files/cv.pdf', null],
  ['a missing public file', '/files/vita.pdf', 'link-broken'],
  ['a missing post', './missing.mdx', 'link-broken'],
  ['a missing author', '/authors/jo/', 'link-broken'],
  ['a missing post on the own host', 'https://blog.example/journal/posts/x/', 'link-broken'],
  ['another part of the site on the own host', 'https://blog.example/journal/jobs/', null],
  ['the base written out', '/journal/posts/target/', 'link-broken'],
  ['a file beside', './data.csv', 'link-broken'],
  ['another site', 'https://other.example/posts/x/', null],
  ['what comes a day later', '/posts/later/', 'link-to-unpublished'],
  ['a draft', '/posts/draft/', 'link-to-unpublished'],
  ['a series that begins later', '/series/gauges/', 'link-to-unpublished'],
  ['a series without posts', '/series/empty/', 'link-to-unpublished'],
  ['an author who writes later', '/authors/ruth-late/', 'link-to-unpublished'],
  ['an author who joins a day later', '/authors/joins-later/', 'link-to-unpublished'],
  ['somebody who only edits', '/authors/ed-editor/', 'link-to-unpublished'],
  ['an author who has joined', '/authors/bo-lind/', null],
  ['the feed of an author', '/authors/bo-lind/rss.xml', null],
])('a link to %s', (_, href, expected) => {
  const source = post('source', {}, { links: [link(href)] });
  const lines = problemLines({ ...files, posts: [...files.posts, editor, source] }, BEFORE);
  expect(lines).toEqual(expected === null ? [] : [`${expected} content/posts/source.mdx`]);
});

test.each(['/schedule/', '/schedule.ics'])('a blog without rotations has no %s', (href) => {
  const posts = [post('source', {}, { links: [link(href)] })];
  const authors = [guest('ada-okafor'), guest('bo-lind')];
  const bare = { ...files, rotations: [], authors, pages: [page('about')], posts };
  expect(problemLines(bare)).toContain('link-broken content/posts/source.mdx');
  expect(problemMessages(bare).join()).toContain('A blog has a schedule once it has a rotation');
});

test('an old post may link to a newer one once that is public', () => {
  const posts = [...files.posts, editor, post('source', {}, { links: [link('/posts/later/')] })];
  const at = (now: string) => problemLines({ ...files, posts }, now);
  expect(at('2026-02-03T22:59:59Z')).toEqual(['link-to-unpublished content/posts/source.mdx']);
  expect(at('2026-02-03T23:00:00Z')).toEqual([]);
});

test.each([
  ['later itself', { date: '2026-02-04' }],
  ['a draft', { draft: true }],
  ['a draft without date', { draft: true, date: undefined }],
])('what comes later may be linked by what is %s', (_, data) => {
  const source = post('source', data, { links: [link('/posts/later/')] });
  expect(problemLines({ ...files, posts: [...files.posts, editor, source] })).toEqual([]);
});

test.each([
  ['a slip in a slug', '/posts/targett/', 'Did you mean "/posts/target/"?'],
  ['the base written out', '/journal/posts/target/', 'Did you mean "/posts/target/"?'],
  ['a path without extension', './target', 'Did you mean "/posts/target/"?'],
  ['an address as the browser shows it', '../target/', 'Did you mean "/posts/target/"?'],
  ['a heading', './target.mdx#cost', 'Did you mean "costs"? The page has: #costs, #fn-1.'],
  ['a draft', '/posts/draft/', 'leads to a draft. Remove the link for now.'],
  ['a day', '/posts/later/', 'leads to what becomes public on 2026-02-04, after this.'],
])('the message helps with %s', (_, href, expected) => {
  const source = post('source', {}, { links: [link(href)] });
  const messages = problemMessages({ ...files, posts: [...files.posts, editor, source] }, BEFORE);
  expect(messages.join()).toContain(expected);
});

test('links of bios, of the navigation and of the footer are checked', () => {
  const broken = blogFiles({
    authors: [
      author('ada-okafor', { bio: 'Wrote [this](/posts/x/) and [that](https://a.example).' }),
      author('bo-lind'),
    ],
    site: {
      navigation: [{ label: 'Gauges', url: '/series/gauges/' }],
      links: ['imprint', { label: 'Tides', url: '/topics/nowhere/' }],
    },
  });
  expect(problemLines(broken)).toEqual([
    'unknown-page content/site.yaml links.0',
    'link-broken authors/ada-okafor.yaml bio',
    'link-broken content/site.yaml navigation.0.url',
    'link-broken content/site.yaml links.1.url',
  ]);
});

test.each([
  ['', 'Write between the parentheses where it leads.'],
  ['https://blog.example:99999/', 'This is no address'],
])('the link "%s" is told by its form', (href, remedy) => {
  const [message] = problemMessages(
    blogWith({ posts: [post('one', {}, { links: [link(href)] })] }),
  );
  expect(message).toContain(remedy);
  expect(message).not.toContain('Did you mean');
});

test('a dead address on the own host has a sound form', () => {
  const links = [link('https://blog.example/posts/nowhere/')];
  const [message] = problemMessages(blogWith({ posts: [post('one', {}, { links })] }));
  expect(message).toContain('has this address');
});

test('a bio links by no other scheme than a body', () => {
  const authors = [author('ada-okafor', { bio: 'Has [x](javascript:alert(1)).' })];
  expect(problemLines(blogFiles({ authors: [...authors, author('bo-lind')] }))).toEqual([
    'link-scheme authors/ada-okafor.yaml bio',
  ]);
});

test('words of the interface that do not exist', () => {
  const wordKeys = ['nav-posts', 'post-count.one', 'post-count.other'];
  const strings = {
    'nav-posts': 'a',
    'post-count': 'b',
    'post-count.few': 'c',
    'post-count.much': 'd',
    'nav-post': 'e',
  };
  const files = { ...blogFiles({ site: { strings } }), wordKeys };
  expect(problemLines(files)).toEqual([
    'unknown-key content/site.yaml strings.post-count.much',
    'unknown-key content/site.yaml strings.nav-post',
  ]);
  expect(problemMessages(files)[1]).toContain('Did you mean "nav-posts"?');
});

test('a file that would be a post under another name', () => {
  const [message] = problemMessages(blogFiles({ strays: ['content/posts/one.MDX'] }));
  expect(message).toContain('is a post: rename it');
});

test('a logo that is not there', () => {
  expect(problemLines(blogFiles({ site: { logo: '/logo.svg' } }))).toEqual([
    'invalid-value content/site.yaml logo',
  ]);
  const publicFiles = ['logo.svg'];
  expect(problemLines(blogFiles({ site: { logo: '/logo.svg' }, publicFiles }))).toEqual([]);
});

const png = facts({ format: 'png' });
const own = 'content/posts/one/';

test.each([
  ['in the folder of the post', './a.png', { [`${own}a.png`]: png }, null],
  ['below it', './deep/a.png', { [`${own}deep/a.png`]: png }, null],
  ['shared', '../../images/a.png', { 'content/images/a.png': png }, null],
  ['of another post', '../two/a.png', { 'content/posts/two/a.png': png }, 'image-outside'],
  ['above the blog', '../../../../a.png', {}, 'image-outside'],
  ['from the web', 'https://other.example/a.png', {}, 'image-outside'],
  ['from public/', '/a.png', { 'public/a.png': png }, 'image-outside'],
  ['missing', './a.png', {}, 'image-missing'],
  ['with capitals in its ending', './a.PNG', { [`${own}a.PNG`]: png }, null],
  ['.jpeg', './a.jpeg', { [`${own}a.jpeg`]: facts() }, null],
  ['an SVG', './a.svg', { [`${own}a.svg`]: facts({ format: 'svg' }) }, 'image-type'],
  [
    'a web page named .png',
    './a.png',
    { [`${own}a.png`]: facts({ format: 'html' }) },
    'image-type',
  ],
  ['HEIC by its name', './a.HEIC', { [`${own}a.HEIC`]: { unreadable: 'x' } }, 'image-heic'],
  ['HEIC named .jpg', './a.jpg', { [`${own}a.jpg`]: facts({ format: 'heic' }) }, 'image-heic'],
  ['of 11 MB', './a.jpg', { [`${own}a.jpg`]: facts({ bytes: 11 * 1024 * 1024 }) }, 'image-large'],
  ['of 40 megapixels', './a.jpg', { [`${own}a.jpg`]: facts({ width: 8000, height: 5000 }) }, null],
  ['with a question mark', './a?.png', { [`${own}a?.png`]: png }, 'image-unreadable'],
])('an image %s', (_, src, images, expected) => {
  const posts = [folderPost('one', {}, { images: [image(src)] })];
  const lines = problemLines(blogWith({ posts, images }));
  expect(lines).toEqual(expected === null ? [] : [`${expected} ${own}index.mdx`]);
});

test('a post without a folder uses images beside it, not those of others', () => {
  const images = { 'content/posts/a.png': png, 'content/posts/two/a.png': png };
  const posts = [post('one', {}, { images: [image('./a.png'), image('./two/a.png')] })];
  expect(problemLines(blogWith({ posts, images }))).toEqual([
    'image-outside content/posts/one.mdx',
  ]);
});

test('a missing cover is placed at its path and a near name is offered', () => {
  const posts = [folderPost('one', { cover: { src: './tide.png', alt: 'Ebb' } })];
  const broken = blogWith({ posts, strays: [`${own}Tide.png`] });
  expect(problemLines(broken)).toEqual([`image-missing ${own}index.mdx cover.src`]);
  expect(problemMessages(broken).join()).toContain('Did you mean "./Tide.png"?');
});
