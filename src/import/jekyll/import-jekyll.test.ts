import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importJekyll, type Imported } from './import-jekyll.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
let root: string;
let blog: Imported;

beforeAll(async () => {
  root = await oldBlog();
  blog = await importJekyll(root, { language: 'de' }, now);
});

test('the site is what the settings say, else a flag, else a guess that is reported', () => {
  expect(parse(textOf('content/site.yaml'))).toEqual({
    name: 'Harbour notes',
    description: 'On tides.',
    url: 'https://harbour.example/notes',
    language: 'de',
    timezone: 'UTC',
  });
  expect(kinds('_config.yml')).toEqual(['site-guessed']);
});

test('every post has a file, in a folder when it has images', () => {
  const files = [...blog.files.keys()].filter((path) => path.startsWith('content/posts/'));
  expect(files.toSorted()).toEqual([
    'content/posts/half-done.md',
    'content/posts/low-water/chart-2.png',
    'content/posts/low-water/chart.png',
    'content/posts/low-water/index.md',
    'content/posts/quay-walls-2.md',
    'content/posts/quay-walls.md',
  ]);
});

test('front matter: day, authors, topics, series, cover, old address, identifier', () => {
  expect(frontMatter('content/posts/low-water/index.md')).toEqual({
    title: 'Low water',
    description: 'What the tide leaves.',
    date: '2019-03-04',
    updated: '2019-05-06',
    authors: ['ada', 'bo-lind'],
    topics: ['tides', 'charts', 'out-there'],
    series: { id: 'the-year', part: 1 },
    cover: { src: './chart.png', alt: 'A chart' },
    aliases: ['/out-there/2019/03/04/Low_Water.html', '/low/'],
    guid: 'https://harbour.example/notes/out-there/2019/03/04/Low_Water',
  });
});

test('what a post does not say is guessed and reported', () => {
  expect(frontMatter('content/posts/quay-walls.md')).toEqual({
    title: 'Quay walls',
    description: 'Walls stand.',
    date: '2019-03-05',
    authors: ['harbour-notes'],
    topics: ['general'],
    aliases: ['/2019/03/05/quay-walls.html'],
    guid: 'https://harbour.example/notes/2019/03/05/quay-walls',
  });
  const file = '_posts/2019-03-05-quay-walls.md';
  const guessed = ['author-guessed', 'date-from-file-name', 'description-guessed', 'topic-guessed'];
  expect(kinds(file)).toEqual(expect.arrayContaining([...guessed, 'title-guessed']));
});

test('S7: what was public is recorded, old and new addresses, and a draft has none', async () => {
  const lines = textOf('content/urls.txt').split('\n');
  const guid = 'https://harbour.example/notes/out-there/2019/03/04/Low_Water';
  for (const path of ['/out-there/2019/03/04/Low_Water.html', '/low/', '/posts/low-water/']) {
    expect(lines).toContain(`${path}\t${guid}`);
  }
  expect(textOf('content/urls.txt')).not.toContain('half-done');
  const before = await importJekyll(root, { language: 'de' }, Date.parse('2019-12-31'));
  expect(String(before.files.get('content/urls.txt'))).not.toContain('quay-walls-2');
});

test('a draft has neither a day nor an address', () => {
  const draft = frontMatter('content/posts/half-done.md');
  expect(draft['draft']).toBe(true);
  expect(draft['date']).toBeUndefined();
  const posts = textOf('content/urls.txt')
    .split('\n')
    .filter((line) => line.startsWith('/posts/'));
  expect(posts.join('\n')).toBe(
    [
      '/posts/low-water/\thttps://harbour.example/notes/out-there/2019/03/04/Low_Water',
      '/posts/quay-walls-2/\thttps://harbour.example/notes/2020/03/05/quay-walls',
      '/posts/quay-walls/\thttps://harbour.example/notes/2019/03/05/quay-walls',
    ].join('\n'),
  );
});

test('links and images lead to where things are now', () => {
  expect(bodyOf('content/posts/quay-walls.md')).toBe(
    [
      'Walls stand. See [low water](./low-water/index.md#ebb), [tides](/topics/tides/),',
      '[Ada](/authors/ada/), [us](https://harbour.example/notes/about/) and [gone](https://harbour.example/notes/x.png "x.png").',
    ].join('\n'),
  );
  expect(bodyOf('content/posts/low-water/index.md')).toBe(
    '## Ebb\n\n![C](./chart.png) ![S](./chart-2.png) [walls](../quay-walls.md)',
  );
});

test('authors have a file when they wrote; a series and its title are listed', () => {
  const authors = [...blog.files.keys()].filter((path) => path.startsWith('authors/'));
  expect(authors.toSorted()).toEqual([
    'authors/ada.yaml',
    'authors/bo-lind.yaml',
    'authors/harbour-notes.yaml',
  ]);
  expect(parse(textOf('authors/ada.yaml'))).toEqual({
    name: 'Ada Okafor',
    bio: 'Counts waves.',
    links: [{ label: 'ada.example', url: 'https://ada.example' }],
  });
  expect(parse(textOf('content/series.yaml'))).toEqual({ 'the-year': { title: 'The year' } });
  expect(parse(textOf('content/topics.yaml'))['out-there']).toEqual({ label: 'Out there' });
});

test('files that are left out are reported', () => {
  expect(kinds('about.md')).toEqual(['file-skipped']);
  expect(kinds('_posts/2019-01-01-old.textile')).toEqual(['file-skipped']);
});

test('images are what their names say', async () => {
  for (const name of ['chart.png', 'chart-2.png']) {
    const bytes = blog.files.get(`content/posts/low-water/${name}`)!;
    expect((await sharp(bytes as Uint8Array).metadata()).format).toBe('png');
  }
});

test('importing twice gives the same bytes', async () => {
  const again = await importJekyll(root, { language: 'de' }, now);
  expect([...again.files]).toEqual([...blog.files]);
});

function textOf(path: string): string {
  return String(blog.files.get(path));
}

function frontMatter(path: string): Record<string, unknown> {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(textOf(path))![1]!);
}

function bodyOf(path: string): string {
  return textOf(path)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();
}

function kinds(file: string): string[] {
  return blog.findings.filter((finding) => finding.file === file).map(({ kind }) => kind);
}

/** A small blog of Jekyll in a temporary folder. */
async function oldBlog(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jekyll-'));
  const wide = { width: 1300, height: 700, channels: 3, background: '#246' } as const;
  const png = await sharp({ create: wide }).png().toBuffer();
  const files: Record<string, string | Uint8Array> = {
    '_config.yml': CONFIG,
    '_data/authors.yml': AUTHORS,
    '_posts/2019-03-04-Low_Water.md': LOW_WATER,
    '_posts/2019-03-05-quay-walls.md': QUAY_WALLS,
    '_posts/2020-03-05-quay-walls.md': '---\ntitle: Again\nauthor: ada\ntags: Tides\n---\nMore.\n',
    '_drafts/half-done.md': '---\ntitle: Half\nauthor: ada\ntags: tides\n---\nNot yet.\n',
    'about.md': '---\ntitle: About\n---\nUs.\n',
    '_posts/2019-01-01-old.textile': 'h1. Old',
    'img/chart.jpg': png,
    'img/Chart.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9"/></svg>',
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const CONFIG = `
title: Harbour notes
description: On tides.
url: https://harbour.example
baseurl: /notes
`;

const AUTHORS = `
ada: { name: Ada Okafor, bio: Counts waves., web: 'https://ada.example' }
cy: { name: Cy }
`;

const LOW_WATER = `---
title: Low water
date: 2019-03-04 23:30:00
last_modified_at: May 6, 2019
excerpt: What the *tide* leaves.
authors: [ada, Bo Lind]
tags: [tides, charts]
category: Out there
series: The year
image: { path: /img/chart.jpg, alt: A chart }
redirect_from: /low/
---
# Ebb

![C]({{ site.baseurl }}/img/chart.jpg) ![S]({{ "/img/Chart.svg" | relative_url }}) [walls]({% post_url 2019-03-05-quay-walls %})
`;

const QUAY_WALLS = `---
layout: post
---
Walls stand. See [low water](/notes/out-there/2019/03/04/low_water.html#ebb), [tides](/notes/tags/tides/),
[Ada](/notes/author/ada/), [us](https://www.harbour.example/notes/about/) and ![gone](/notes/x.png).
`;
