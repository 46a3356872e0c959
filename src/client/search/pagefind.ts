import type { SearchListPart } from '../../domain/search-list.ts';

/**
 * One engine for a language, over all its parts. An engine lives in a module of its own: two in
 * one module would share a program, and with it the rules for the endings of one language. The
 * number behind the address makes another module of the same file, which is loaded once; one that
 * could not be loaded would never be tried again under the same.
 */
export async function openPagefind({ script, folder, parts }: EnginePlan): Promise<Pagefind> {
  const [first, ...others] = parts.map((part) => ({ part, path: `${folder}${part.name}/` }));
  const module = (await import(/* @vite-ignore */ `${script}#${opened++}`)) as PagefindModule;
  // A worker would be another file to load, and a part takes milliseconds to search.
  const engine = module.createInstance({
    basePath: first!.path,
    noWorker: true,
    ...optionsOf(first!.part),
  });
  // Answers once the program runs, and throws if it does not: merging would wait for ever.
  await engine.search('', { filters: {} });
  for (const { part, path } of others) await engine.mergeIndex(path, optionsOf(part));
  return engine;
}

/** Every part is marked with a filter that costs no file. */
function optionsOf({ name, key }: SearchListPart) {
  return {
    mergeFilter: { part: [name] },
    metaCacheTag: key,
    baseUrl: '/',
    excerptLength: EXCERPT,
  };
}

let opened = 0;

/** Words of an excerpt. */
const EXCERPT = 28;

interface EnginePlan {
  /** Address of the engine's script. */
  script: string;
  /** Of the index. */
  folder: string;
  parts: SearchListPart[];
}

export interface Pagefind {
  search: (term: string, options: PagefindOptions) => Promise<{ results: PagefindResult[] }>;
  mergeIndex: (path: string, options: object) => Promise<void>;
}

interface PagefindOptions {
  filters: object;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindResult {
  score: number;
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The whole text. */
  content: string;
  excerpt: string;
  sub_results: { title: string; url: string; locations: number[]; anchor?: { id: string } }[];
}

interface PagefindModule {
  createInstance: (options: object) => Pagefind;
}
