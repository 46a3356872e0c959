import type { BlogFiles, SourceFile } from '../blog-files.ts';
import { isMapping, valueAt } from './value-at.ts';

/** Every text that is drawn on a card, and where it is written. */
export function cardTexts(files: CardFiles): CardText[] {
  return [
    ...textsIn(files.site, [['name'], ['tagline']]),
    ...textsIn(files.topics, namesIn(files.topics, 'label')),
    ...textsIn(files.series, namesIn(files.series, 'title')),
    ...files.authors.flatMap((author) => textsIn(author, [['name'], ['role']])),
    ...files.posts.flatMap((post) => textsIn(post, [['title']])),
  ];
}

/** Where each entry of a file that lists them by id has its name. */
function namesIn(source: SourceFile | null, key: string): string[][] {
  return isMapping(source?.data) ? Object.keys(source.data).map((id) => [id, key]) : [];
}

function textsIn(source: SourceFile | null, paths: string[][]): CardText[] {
  return paths.flatMap((path) => {
    const text = valueAt(source?.data, path);
    return typeof text === 'string' ? [{ file: source!.file, path, text }] : [];
  });
}

type CardFiles = Pick<BlogFiles, 'site' | 'topics' | 'series' | 'authors' | 'posts'>;

interface CardText {
  file: string;
  path: string[];
  text: string;
}
