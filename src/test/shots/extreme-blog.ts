import type { TempFiles } from '../temp-blog.ts';
import { extremeAuthors } from './extreme-authors.ts';
import { EXTREME_POSTS, extremePosts } from './extreme-posts.ts';
import type { ShownPage } from './pages-to-show.ts';

/** A blog of all that a page must bear. */
export async function extremeBlog(): Promise<TempFiles> {
  return {
    'content/site.yaml': [
      'name: The Journal of Everything That Was Ever Bolted to a Quay',
      'tagline: With all the names, however long, and all the tables, however wide',
      'description: What pages have to bear.',
      'url: https://journal.example/',
      'language: en-GB',
      'timezone: Europe/Berlin',
      'contact: { email: editors@journal.example }',
      '',
    ].join('\n'),
    'content/topics.yaml': [
      'tides: { label: Tides, description: Up and down. }',
      'gauges: { label: Gauges and stilling wells in harbours that no longer exist }',
      'archives: { label: Archives, description: "What was written down, by whom, and in which pencil." }',
      'soundings: { label: Soundings }',
      '',
    ].join('\n'),
    'content/series.yaml': 'figures: { title: Figures, description: In two parts. }\n',
    'content/schedule/main.yaml': 'title: Everybody\nkind: pace\nevery: 2w\n',
    ...(await extremeAuthors()),
    ...(await extremePosts()),
  };
}

/** Its moment, which makes all of its posts public. */
export const EXTREME_NOW = '2026-11-20';

export const EXTREME_PAGES: readonly ShownPage[] = [
  { path: '/', caption: 'No cover in front, long names' },
  { path: '/authors/', caption: '49 authors' },
  { path: '/authors/hubert/', caption: 'An author with a long name and role' },
  { path: '/authors/layla-hasan/', caption: 'An author with a name from right to left' },
  { path: '/authors/mo/', caption: 'An author of few words, without portrait' },
  { path: '/schedule/', caption: '18 in a rotation' },
  ...Object.entries(EXTREME_POSTS).map(([slug, caption]) => ({ path: `/posts/${slug}/`, caption })),
];
