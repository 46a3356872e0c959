import { idOfFile } from '../domain/addresses.ts';
import type { BlogFiles, BodyFile, SourceFile } from '../domain/blog-files.ts';
import { emptyOutline } from './bodies/empty-outline.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { FileKind } from './kind-of-file.ts';
import type { ReadSource } from './read-source.ts';

/** The readable files by what they are; without bodies every outline is empty. */
export function sortSources(sources: Map<string, ReadSource>, hasBodies: boolean): SortedSources {
  const of = (kind: FileKind) => filesOf(kind, sources);
  const bodiesOf = (kind: FileKind) =>
    of(kind).map((source) => withBody(source, hasBodies ? sources.get(source.file)! : {}));
  return {
    site: of('site')[0] ?? null,
    topics: of('topics')[0] ?? null,
    series: of('series')[0] ?? null,
    authors: of('author'),
    posts: bodiesOf('post'),
    pages: of('page'),
    letters: bodiesOf('letter'),
    rotations: of('rotation'),
    slots: of('slot'),
  };
}

function filesOf(kind: FileKind, sources: Map<string, ReadSource>): SourceFile[] {
  return [...sources]
    .filter(([file, source]) => kindOfFile(file) === kind && source.data !== undefined)
    .map(([file, { data }]) => ({ file, id: idOfFile(file) ?? kind, data }));
}

function withBody(source: SourceFile, { body }: Pick<ReadSource, 'body'>): BodyFile {
  return { ...source, outline: body?.outline ?? emptyOutline, bodyHash: body?.hash ?? '' };
}

type SortedSources = Omit<
  BlogFiles,
  'images' | 'strays' | 'publicNames' | 'publicFiles' | 'urls' | 'renames' | 'problems'
>;
