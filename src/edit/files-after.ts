import { idOfFile } from '../domain/addresses.ts';
import type { BlogFiles, SourceFile } from '../domain/blog-files.ts';
import type { FileChange } from './plan.ts';

/** A blog's files as if the changes were made; they are authors and slots. */
export function filesAfter(files: BlogFiles, changes: FileChange[]): BlogFiles {
  const isAuthor = ({ file }: FileChange) => file.startsWith('authors/');
  return {
    ...files,
    authors: changed(files.authors, changes.filter(isAuthor)),
    slots: changed(
      files.slots,
      changes.filter((change) => !isAuthor(change)),
    ),
  };
}

function changed(sources: SourceFile[], changes: FileChange[]): SourceFile[] {
  const files = new Set(changes.map(({ file }) => file));
  const written = changes
    .filter(({ after }) => after !== null)
    .map(({ file, data }) => ({ file, id: idOfFile(file)!, data }));
  return [...sources.filter(({ file }) => !files.has(file)), ...written].toSorted((one, two) =>
    one.file < two.file ? -1 : 1,
  );
}
