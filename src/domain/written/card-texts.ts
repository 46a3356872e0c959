import type { BlogFiles, SourceFile } from '../blog-files.ts';
import { isMapping, valueAt } from './value-at.ts';

/** Every text that is drawn on a card, and where it is written. */
export function cardTexts(files: CardFiles): CardText[] {
  const topics = files.topics?.data;
  const labels = isMapping(topics) ? Object.keys(topics).map((id) => [id, 'label']) : [];
  return [
    ...textsIn(files.site, [['name'], ['tagline']]),
    ...textsIn(files.topics, labels),
    ...files.authors.flatMap((author) => textsIn(author, [['name'], ['role']])),
    ...files.posts.flatMap((post) => textsIn(post, [['title']])),
  ];
}

function textsIn(source: SourceFile | null, paths: string[][]): CardText[] {
  return paths.flatMap((path) => {
    const text = valueAt(source?.data, path);
    return typeof text === 'string' ? [{ file: source!.file, path, text }] : [];
  });
}

type CardFiles = Pick<BlogFiles, 'site' | 'topics' | 'authors' | 'posts'>;

interface CardText {
  file: string;
  path: string[];
  text: string;
}
