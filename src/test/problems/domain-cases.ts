import type { BlogFiles } from '../../domain/blog-files.ts';
import type { ProblemCode } from '../../domain/problem.ts';
import {
  author,
  blogFiles,
  blogWith,
  facts,
  folderPost,
  guest,
  image,
  letter,
  link,
  page,
  portraits,
  post,
  rotation,
  slot,
  turns,
  urlLine,
} from '../builders.ts';

/** For each problem that assembling finds, the smallest blog that has it and nothing else. */
export const domainCases = {
  'unknown-key': () => withPost({ tags: ['tides'] }),
  'wrong-type': () => withPost({ title: 2026 }),
  'missing-field': () => withPost({ title: undefined }),
  'invalid-value': () => blogFiles({ site: { feeds: 'both' } }),
  'invalid-name': () => withPost({ topics: ['tides', 'Web Assembly'] }),
  'invalid-date': () => withPost({ date: '2026-02-30' }),
  'empty-value': () => withPost({ title: ' ' }),
  'invalid-contact': () => withAuthor({ contact: { email: 'ada at company' } }),
  'long-title': () => withPost({ title: 'x'.repeat(121) }),
  'long-description': () => withPost({ description: 'x'.repeat(301) }),
  'invisible-characters': () => withPost({ title: 'Tide\u0007 and \u202eebb' }),
  'missing-glyph': () =>
    blogWith({
      posts: [post('one-more', { title: 'ขึ้น ลง ขึ้น' })],
      undrawn: ['ขึ้', 'น', 'ล', 'ง'],
    }),
  'unknown-post': () => withLetter('why-wasn', '2026-02-10-ebbe-harms'),
  'letter-name': () => withLetter('why-wasm', '2026-02-10_Ebbe', { date: '2026-02-10' }),
  'letter-day': () => withLetter('why-wasm', '2026-02-10-ebbe-harms', { date: '2026-02-11' }),
  'letter-before-post': () => withLetter('why-wasm', '2026-01-10-ebbe-harms'),
  'letter-contact': () => withLetter('why-wasm', '2026-02-10-ebbe-harms', {}, CONTACTS),
  'answer-missing': () => withLetter('why-wasm', '2026-02-10-ebbe-harms', ANSWERED),
  'answer-unsigned': () => withLetter('why-wasm', '2026-02-10-ebbe-harms', {}, ANSWER),
  'answered-before-date': () => withLetter('why-wasm', '2026-02-20-ebbe-harms', ANSWERED, ANSWER),
  'answer-by-hidden': () =>
    blogWith({
      authors: [guest('ruth-ellinger')],
      letters: [
        letter(
          'why-wasm',
          '2026-02-10-ebbe',
          { ...ANSWERED, 'answered-by': 'ruth-ellinger' },
          ANSWER,
        ),
      ],
    }),
  'missing-site': () => blogFiles({ site: null }),
  'stray-file': () => blogFiles({ strays: ['content/posts/notes.txt'] }),
  'reserved-name': () => blogFiles({ pages: [page('feeds')] }),
  'unknown-author': () => withPost({ authors: ['ada-okafor', 'jo'] }),
  'unknown-topic': () => withPost({ topics: ['tides', 'tidez'] }),
  'unknown-series': () => withPost({ series: { id: 'gauges', part: 1 } }),
  'unknown-rotation': () => withPost({ rotation: 'tuesdays' }),
  'unknown-page': () => blogFiles({ site: { navigation: ['about'] } }),
  'repeated-author': () => withPost({ authors: ['ada-okafor', 'bo-lind', 'ada-okafor'] }),
  'missing-date': () => withPost({ date: undefined }),
  'updated-before-date': () => withPost({ updated: '2026-02-02' }),
  'slug-clash': () => blogWith({ posts: [folderPost('why-wasm')] }),
  'series-part-clash': () => blogFiles({ series: GAUGES, posts: [part('one', 1), part('two', 1)] }),
  'series-gap': () => blogFiles({ series: GAUGES, posts: [part('one', 1), part('two', 3)] }),
  'alias-clash': () => withPost({ aliases: ['/posts/why-wasm'] }),
  'guid-clash': () => withPost({ guid: 'https://blog.example/posts/why-wasm/' }),
  'guid-changed': () =>
    blogWith({
      posts: [post('one-more', { guid: 'tag:blog.example,2026:new' })],
      urls: [urlLine(1, '/posts/one-more/', 'tag:blog.example,2026:old')],
    }),
  'address-vanished': () =>
    blogWith({ posts: [post('low-waters')], urls: [urlLine(4, '/posts/low-water/')] }),
  'foreign-addresses': () =>
    blogFiles({
      urls: ['/posts/a/', '/posts/b/', '/posts/c/', '/old/'].map((path, at) =>
        urlLine(at + 1, path),
      ),
    }),
  'url-line': () => blogFiles({ urls: [urlLine(2, 'https://blog.example/posts/why-wasm/')] }),
  'url-line-clash': () =>
    blogFiles({
      urls: [urlLine(1, '/posts/why-wasm/', 'one'), urlLine(2, '/posts/why-wasm/', 'two')],
    }),
  'join-overlap': () => withAuthor({ joins: [JOIN, { rotation: 'main', from: '2026-05-01' }] }),
  'away-overlap': () => withAuthor({ away: [week('2026-03-02'), week('2026-03-06')] }),
  'span-reversed': () => withAuthor({ away: [{ from: '2026-03-02', to: '2026-03-01' }] }),
  'slot-off-grid': () => withTurns([slot('tuesdays', '2026-01-14', { skip: 'a holiday' })]),
  'slot-in-pace': () => blogFiles({ slots: [slot('main', '2026-01-13', { skip: 'a holiday' })] }),
  'slot-drift': () =>
    blogWith({
      rotations: [turns('tuesdays')],
      authors: [author('cy-marsh', { joins: [{ rotation: 'tuesdays', from: '2026-01-06' }] })],
      images: portraits('cy-marsh'),
      slots: [slot('tuesdays', '2026-01-20', { author: 'ada-okafor', 'instead-of': 'bo-lind' })],
    }),
  'assigned-while-away': () =>
    blogWith({
      rotations: [turns('tuesdays')],
      authors: [
        author('cy-marsh', {
          joins: [{ rotation: 'tuesdays', from: '2026-01-06' }],
          away: [{ from: '2099-01-01' }],
        }),
      ],
      images: portraits('cy-marsh'),
      slots: [slot('tuesdays', '2099-01-06', { author: 'cy-marsh' })],
    }),
  'order-unknown': () => blogWith({ rotations: [turns('tuesdays', { order: ['ada-okafor'] })] }),
  'ambiguous-rotation': () =>
    blogWith({
      rotations: [turns('tuesdays')],
      posts: [post('hers', { authors: ['cy-marsh'] })],
      authors: [
        author('cy-marsh', { joins: [JOIN, { rotation: 'tuesdays', from: '2026-01-06' }] }),
      ],
      images: portraits('cy-marsh'),
    }),
  'member-incomplete': () => withAuthor({ role: undefined }),
  'guest-incomplete': () =>
    blogWith({
      authors: [guest('ruth-ellinger')],
      posts: [post('hers', { authors: ['ruth-ellinger'] })],
    }),
  'uncovered-topic': () =>
    blogFiles({
      topics: { tides: { label: 'Tides' }, wasm: { label: 'Wasm' }, law: { label: 'Law' } },
    }),
  'unused-author': () => blogWith({ authors: [guest('ruth-ellinger')] }),
  'portrait-small': () => blogFiles({ images: portrait({ width: 199 }) }),
  'cover-alt': () => withImage('./a.png', facts({ format: 'png' }), { src: './a.png' }),
  'image-missing': () => withImage('./a.png', { missing: true }),
  'image-outside': () => withImage('../a.png', facts({ format: 'png' })),
  'image-symlink': () => withImage('./a.png', { symlink: true }),
  'image-type': () => withImage('./a.jpg', facts({ format: 'png' })),
  'image-unreadable': () => withImage('./a.png', { unreadable: 'it ends too early' }),
  'image-heic': () => withImage('./a.heic', facts({ format: 'heic', width: 0, height: 0 })),
  'image-large': () => withImage('./a.jpg', facts({ width: 8000, height: 6000 })),
  'link-broken': () => withLink('/posts/tide-table/'),
  'link-anchor': () => withLink('./why-wasm.mdx#costs'),
  'link-to-unpublished': () =>
    blogWith({
      posts: [
        post('early', { date: '2099-05-03' }, { links: [link('./late.mdx')] }),
        post('late', { date: '2099-05-04' }),
      ],
    }),
} satisfies Partial<Record<ProblemCode, () => BlogFiles>>;

const JOIN = { rotation: 'main', from: '2026-01-06' };
const ANSWERED = { 'answered-by': 'bo-lind', answered: '2026-02-12' };
const ANSWER = { answer: { line: 12, column: 1 } };
const CONTACTS = {
  contacts: [{ kind: 'e-mail' as const, text: 'ebbe@home.example', line: 9, column: 4 }],
};
const GAUGES = { gauges: { title: 'Gauges' } };

function withPost(data: Record<string, unknown>): BlogFiles {
  return blogWith({ posts: [post('one-more', data)] });
}

function withAuthor(data: Record<string, unknown>): BlogFiles {
  return blogFiles({ authors: [author('ada-okafor', data), author('bo-lind')] });
}

function withLetter(...given: Parameters<typeof letter>): BlogFiles {
  return blogWith({ letters: [letter(...given)] });
}

function withTurns(slots: BlogFiles['slots']): BlogFiles {
  return blogFiles({ rotations: [rotation('main'), turns('tuesdays')], slots });
}

function withLink(href: string): BlogFiles {
  return blogWith({ posts: [post('one-more', {}, { links: [link(href)] })] });
}

/** A post with an image, in its body or as its cover. */
function withImage(src: string, about: BlogFiles['images'][string], cover?: unknown): BlogFiles {
  const holder = folderPost('one-more', { cover }, cover ? {} : { images: [image(src)] });
  return blogWith({
    posts: [holder],
    images: { [`content/posts/one-more/${src.slice(2)}`]: about },
  });
}

function portrait(changes: Parameters<typeof facts>[0]): BlogFiles['images'] {
  return { 'authors/ada-okafor.jpg': facts(changes) };
}

function part(slug: string, number: number): BlogFiles['posts'][number] {
  return post(slug, { series: { id: 'gauges', part: number } });
}

function week(from: string) {
  return { from, to: `${from.slice(0, 8)}${String(Number(from.slice(8)) + 6).padStart(2, '0')}` };
}
