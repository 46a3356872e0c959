import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { postSchema } from '../../domain/schema/post.ts';
import { newPostUrl } from './new-post-url.ts';

const GITHUB = { url: 'https://github.com/tidewright/slack-water', branch: 'main' };
const GITLAB = { url: 'https://gitlab.example/sea/deep/slack-water.git' };
const join = (rotation: string, from = '2026-01-06', to: string | null = null) => ({
  rotation,
  span: { from, to },
  everyDays: null,
});
const ada = { id: 'ada-okafor', expertise: ['tides', 'wasm'], joins: [join('main')] };

type Given = Partial<Parameters<typeof newPostUrl>[0]> & { repository?: object };

function linkTo({ repository = GITHUB, ...more }: Given = {}): URL | null {
  const site = { repository } as Parameters<typeof newPostUrl>[0]['site'];
  const usual = { way: '', author: ada, day: '2026-01-20', today: '2026-01-10', rotation: 'main' };
  const url = newPostUrl({ site, ...usual, ...more });
  return url === null ? null : new URL(url);
}

function frontMatterOf(url: URL | null) {
  const text = url?.searchParams.get('value') ?? url?.searchParams.get('content') ?? '';
  const data = parse(text.split('---\n')[1] ?? '');
  return Object.fromEntries(Object.entries(data).filter(([key]) => !/title|descr/.test(key)));
}

test('GitHub: its editor for a new file among the posts, the front matter sound', () => {
  const url = linkTo()!;
  expect(url.origin + url.pathname).toBe(
    'https://github.com/tidewright/slack-water/new/main/content/posts',
  );
  expect(url.searchParams.get('filename')).toMatch(/^[a-z]+(-[a-z]+)*\.mdx$/);
  const text = url.searchParams.get('value')!;
  const data = parse(text.split('---\n')[1]!, { schema: 'core' });
  expect(postSchema.safeParse(data).error?.issues).toBeUndefined();
  expect(frontMatterOf(url)).toEqual({
    date: '2026-01-20',
    authors: ['ada-okafor'],
    topics: ['tides'],
  });
  expect(url.href.length).toBeLessThan(1000);
});

test('GitLab: subgroups, ".git" and the names of its own parameters', () => {
  const url = linkTo({ repository: GITLAB })!;
  expect(url.origin + url.pathname).toBe(
    'https://gitlab.example/sea/deep/slack-water/-/new/main/content/posts',
  );
  expect(url.searchParams.get('file_name')).toMatch(/\.mdx$/);
  expect(frontMatterOf(url)).toMatchObject({ authors: ['ada-okafor'] });
});

test('a branch with a slash or a sign, and a blog in a folder of its repository', () => {
  const url = linkTo({ repository: { ...GITHUB, branch: 'live/v2#a b' }, way: 'blogs/häfen' })!;
  expect(url.pathname).toBe(
    '/tidewright/slack-water/new/live/v2%23a%20b/blogs/h%C3%A4fen/content/posts',
  );
});

test.each([
  ['no repository', undefined],
  ['another host', { url: 'https://git.example/tidewright/slack-water' }],
  ['a host that only sounds alike', { url: 'https://notgithub.com/tidewright/slack-water' }],
  ['not the address of a repository', { url: 'https://github.com/tidewright' }],
  ['a page within one', { url: 'https://github.com/tidewright/slack-water/tree/main' }],
])('%s: no link', (_, repository) => {
  const site = repository === undefined ? {} : { repository };
  const usual = { way: '', author: ada, day: null, today: '2026-01-10', rotation: null };
  expect(newPostUrl({ site, ...usual })).toBeNull();
});

test.each([
  ['none', null],
  ['past', '2026-01-09'],
])('a day that is %s makes a draft, which needs no date', (_, day) => {
  const data = frontMatterOf(linkTo({ day }));
  expect(data).toMatchObject({ draft: true });
  expect(data).not.toHaveProperty('date');
});

test('the rotation is named where the post would count in several', () => {
  const joins = [join('main'), join('tuesdays', '2026-01-15', '2026-02-15')];
  const author = { ...ada, joins };
  const named = (day: string) => frontMatterOf(linkTo({ author, day }))['rotation'];
  expect(named('2026-01-20')).toBe('main');
  expect(named('2026-01-14')).toBeUndefined();
  expect(named('2026-02-16')).toBeUndefined();
});

test('topics may be linked, and somebody without expertise chooses themselves', () => {
  const linked = { ...ada, expertise: [{ id: 'wasm', label: 'WebAssembly' }] };
  expect(frontMatterOf(linkTo({ author: linked }))['topics']).toEqual(['wasm']);
  const { expertise, ...rest } = ada;
  expect(frontMatterOf(linkTo({ author: rest }))['topics']).toEqual([]);
});
