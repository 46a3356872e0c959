import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { isData, type Data } from './front-matter.ts';

const SKIPPED = new Set(['node_modules', '_site', 'vendor']);
const MARKDOWN = /\.(md|markdown|mkd|mkdn|mkdown|html?)$/i;

/** Reads a Jekyll blog's folder: settings, posts, drafts, profiles, and which files exist. */
export async function readSource(root: string): Promise<JekyllSource> {
  const files = await listFiles(root, '');
  const config = await readData(root, files, /^_config\.ya?ml$/);
  return {
    root,
    files: new Set(files),
    config,
    posts: await readTexts(root, files, /(^|\/)_posts\//),
    drafts: await readTexts(root, files, /(^|\/)_drafts\//),
    profiles: await readTexts(root, files, /^(_authors|_people|collections\/_authors)\//),
    people: await readData(root, files, /^_data\/(authors|people)\.(ya?ml|json)$/),
  };
}

/** All files below `folder`, sorted, with `/`; no dot files, nothing built or installed. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const lists = sorted.map(async (entry) => {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(root, path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(lists)).flat();
}

async function readTexts(root: string, files: string[], where: RegExp): Promise<TextFile[]> {
  const paths = files.filter((path) => where.test(path) && MARKDOWN.test(path));
  return Promise.all(paths.map(async (path) => ({ path, text: await readText(root, path) })));
}

async function readData(root: string, files: string[], name: RegExp): Promise<Data> {
  const path = files.find((file) => name.test(file));
  const data: unknown = path ? load(await readText(root, path), { json: true }) : {};
  return isData(data) ? data : {};
}

async function readText(root: string, path: string): Promise<string> {
  return (await readFile(join(root, path), 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

export interface JekyllSource {
  root: string;
  /** Every file's path in the old blog's folder. */
  files: ReadonlySet<string>;
  /** `_config.yml`. */
  config: Data;
  posts: TextFile[];
  drafts: TextFile[];
  /** One file per person. */
  profiles: TextFile[];
  /** `_data/authors.yml`: id -> profile. */
  people: Data;
}

export interface TextFile {
  path: string;
  text: string;
}
