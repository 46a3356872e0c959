import { folder } from '../domain/addresses.ts';
import type { BlogFiles } from '../domain/blog-files.ts';
import type { FileList } from './list-files.ts';

/** What lies in `public/`, and the addresses that it takes. */
export function publicIn({ files }: FileList): Pick<BlogFiles, 'publicNames' | 'publicFiles'> {
  const publicFiles = [...files.keys()]
    .filter((path) => path.startsWith(`${folder.public}/`))
    .map((path) => path.slice(folder.public.length + 1));
  return { publicNames: [...new Set(publicFiles.map((path) => path.split('/')[0]!))], publicFiles };
}
