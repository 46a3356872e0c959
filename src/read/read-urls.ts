import { join } from 'node:path';
import { file } from '../domain/addresses.ts';
import type { BlogFiles, UrlLine } from '../domain/blog-files.ts';
import { makeProblem, type Problem } from '../domain/problem.ts';
import type { FileList } from './list-files.ts';
import { readText } from './read-text.ts';

/** The lines of `content/urls.txt`, where there is one. */
export function readUrls(
  dir: string,
  { files }: FileList,
): Pick<BlogFiles, 'urls'> & { problems: Problem[] } {
  if (!files.has(file.urls)) return { problems: [] };
  const read = readText(join(dir, file.urls));
  if ('text' in read) return { urls: splitUrls(read.text), problems: [] };
  const place = { file: file.urls, line: 1, column: 1 };
  return { problems: [makeProblem('unreadable-file', place, { reason: read.reason })] };
}

/** Empty lines, line ends of Windows and blanks around are nothing: whether the rest is sound is judged elsewhere. */
export function splitUrls(text: string): UrlLine[] {
  return text.split(/\r\n|[\r\n]/).flatMap((whole, index) => {
    const [address = '', ...rest] = whole.split('\t');
    const guid = rest.join('\t').trim();
    if (address.trim() === '' && guid === '') return [];
    return [{ line: index + 1, address: address.trim(), guid: guid === '' ? null : guid }];
  });
}
