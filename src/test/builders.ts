import { file, folder } from '../domain/addresses.ts';
import type { BlogFiles, BodyFile, ImageFacts, SourceFile, UrlLine } from '../domain/blog-files.ts';
import type { Outline } from '../domain/segment.ts';

/**
 * Blogs in memory, as `readBlog` would have read them. A blog without changes has no problems:
 * two members of one rotation, two topics, one post of each. Data given are merged over the
 * defaults; a field given as undefined is left out.
 */
export function blogFiles(parts: BlogParts = {}): BlogFiles {
  const { site, topics, series, ...lists } = parts;
  return {
    site: site === null ? null : source(file.site, 'site', { ...SITE, ...site }),
    topics: entries(file.topics, 'topics', topics === undefined ? TOPICS : topics),
    series: entries(file.series, 'series', series === undefined ? {} : series),
    authors: [author('ada-okafor'), author('bo-lind')],
    posts: [post('tide-tables'), post('why-wasm', { authors: ['bo-lind'], topics: ['wasm'] })],
    pages: [],
    letters: [],
    rotations: [rotation('main')],
    slots: [],
    strays: [],
    publicNames: [],
    publicFiles: [],
    problems: [],
    ...lists,
    images: { ...portraits('ada-okafor', 'bo-lind'), ...parts.images },
  };
}

/** The sound blog, with more files put to those that it has. */
export function blogWith(more: Partial<Record<keyof Lists, SourceFile[]>> & BlogParts): BlogFiles {
  const base = blogFiles();
  const lists = Object.fromEntries(
    LISTS.map((list) => [list, [...base[list], ...(more[list] ?? [])]]),
  );
  return blogFiles({ ...more, ...lists });
}

export function author(id: string, data: Data = {}): SourceFile {
  const name = id === 'ada-okafor' ? 'Ada Okafor' : 'Bo Lind';
  return source(file.author(id), id, {
    name,
    role: 'Engineer',
    bio: 'Writes about the sea.',
    contact: { email: 'someone@company.example' },
    expertise: ['tides', 'wasm'],
    joins: [{ rotation: 'main', from: '2026-01-06' }],
    ...data,
  });
}

/** Somebody without `joins`. */
export function guest(id: string, data: Data = {}): SourceFile {
  return author(id, { joins: undefined, ...data });
}

export function post(slug: string, data: Data = {}, body: Partial<Outline> = {}): BodyFile {
  const fields = {
    title: `About ${slug}`,
    description: 'What it is about.',
    date: '2026-02-03',
    authors: ['ada-okafor'],
    topics: ['tides'],
    ...data,
  };
  const base = source(`${folder.posts}/${slug}.mdx`, slug, fields);
  return { ...base, outline: { ...OUTLINE, ...body }, bodyHash: `hash-of-${slug}` };
}

/** A post in a folder of its own, where its images may lie. */
export function folderPost(slug: string, data: Data = {}, body: Partial<Outline> = {}): BodyFile {
  return { ...post(slug, data, body), file: `${folder.posts}/${slug}/index.mdx` };
}

/** `name` is `<day>-<name>`. One that is answered needs an `answer` in its body as well. */
export function letter(
  slug: string,
  name: string,
  data: Data = {},
  body: Partial<Outline> = {},
): BodyFile {
  const fields = { from: 'A reader', date: name.slice(0, 10), ...data };
  const base = source(`${folder.letters}/${slug}/${name}.mdx`, `${slug}/${name}`, fields);
  return { ...base, outline: { ...OUTLINE, ...body }, bodyHash: `hash-of-${name}` };
}

export function page(id: string, data: Data = {}): SourceFile {
  const fields = { title: 'About us', description: 'Who we are.', ...data };
  return source(`${folder.pages}/${id}.mdx`, id, fields);
}

export function rotation(id: string, data: Data = {}): SourceFile {
  return source(file.rotation(id), id, { title: 'Main', kind: 'pace', every: '2w', ...data });
}

/** One post each Tuesday from 2026-01-06. */
export function turns(id: string, data: Data = {}): SourceFile {
  return rotation(id, { kind: 'turns', every: '1w', start: '2026-01-06', ...data });
}

export function slot(rotationId: string, day: string, data: Data = {}): SourceFile {
  return source(file.slot(rotationId, day), `${rotationId}/${day}`, data);
}

/** A line of `content/urls.txt`. */
export function urlLine(line: number, address: string, guid: string | null = null): UrlLine {
  return { line, address, guid };
}

export function link(href: string): Outline['links'][number] {
  return { href, line: 9, column: 5 };
}

export function image(src: string): Outline['images'][number] {
  return { src, alt: 'A tide', line: 10, column: 1 };
}

export function heading(id: string): Outline['headings'][number] {
  return { depth: 2, text: id, id, line: 8, column: 1 };
}

export function facts(changes: Partial<Facts> = {}): ImageFacts {
  return { format: 'jpeg', width: 800, height: 800, bytes: 50_000, ...changes };
}

export function portraits(...ids: string[]): Record<string, ImageFacts> {
  return Object.fromEntries(ids.map((id) => [`${folder.authors}/${id}.jpg`, facts()]));
}

function source(path: string, id: string, data: Data): SourceFile {
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  return { file: path, id, data: Object.fromEntries(given) };
}

function entries(path: string, id: string, data: Data | null): SourceFile | null {
  return data && source(path, id, data);
}

const SITE = {
  name: 'Slack Water',
  description: 'Notes on the sea.',
  url: 'https://blog.example/',
  language: 'en',
  timezone: 'Europe/Berlin',
};

const TOPICS = { tides: { label: 'Tides' }, wasm: { label: 'WebAssembly' } };

const OUTLINE: Outline = {
  words: 460,
  excerpt: 'The tide comes in.',
  headings: [],
  links: [],
  images: [],
  anchors: [],
  problems: [],
};

const LISTS = ['authors', 'posts', 'pages', 'letters', 'rotations', 'slots'] as const;

type Data = Record<string, unknown>;
type Facts = Extract<ImageFacts, { format: string }>;
type Lists = Pick<BlogFiles, (typeof LISTS)[number]>;

interface BlogParts extends Partial<Omit<BlogFiles, 'site' | 'topics' | 'series'>> {
  site?: Data | null;
  topics?: Data | null;
  series?: Data | null;
}
