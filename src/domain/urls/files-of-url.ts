import { file, folder } from '../addresses.ts';

/** The files that can have made the page at `path`, whether or not they are there. */
export function filesOfUrl(path: string): string[] {
  const [room = '', id = '', ...deeper] = path.split('/').filter(Boolean);
  if (deeper.length > 0) return [];
  if (room === 'posts' && id !== '') return POST_FILES.map((end) => `${folder.posts}/${id}${end}`);
  if (room === 'authors' && id !== '') return [file.author(id)];
  if (room === 'topics' && id !== '') return [file.topics];
  if (room === 'series' && id !== '') return [file.series];
  return id === '' ? [`${folder.pages}/${room}.mdx`] : [];
}

const POST_FILES = ['.mdx', '.md', '/index.mdx', '/index.md'];
