import type { Finding } from '../finding.ts';
import type { JekyllSource } from './read-source.ts';

/** Files that look like content and are none that this import reads: pages, posts in other forms. */
export function skippedFiles(source: JekyllSource): Finding[] {
  const read = [...source.posts, ...source.drafts, ...source.profiles].map(({ path }) => path);
  const others = [...source.files].filter((path) => !read.includes(path));
  return others.flatMap((file) => {
    const what = isPost(file) ? 'a post in a form that is not read' : isPage(file) ? 'a page' : '';
    return what === '' ? [] : [{ file, line: null, kind: 'file-skipped', what } as const];
  });
}

function isPost(path: string): boolean {
  return /(^|\/)_(posts|drafts)\//.test(path);
}

/** Markdown or HTML that Jekyll would have published: outside folders with an underscore, or in a collection. */
function isPage(path: string): boolean {
  return (
    /\.(md|markdown|html?)$/i.test(path) && !/(^|\/)_(includes|layouts|data|sass)\//.test(path)
  );
}
