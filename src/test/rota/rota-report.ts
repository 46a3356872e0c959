import { assembleBlog } from '../../domain/assemble-blog.ts';
import { reportOf, type RotaReport } from '../../domain/report/report.ts';
import type { Pull } from '../../domain/membership/pulls.ts';
import { author, blogFiles, post, rotation, turns } from '../builders.ts';

/** Hours in every sense of the word: what a name must not be able to do to a report. */
export const WILD_NAME =
  'Ada | @everyone #7 <b>x</b>\n`*_~ & www.x.example http://x.example [y](z)';

/**
 * A blog of 24 January 2026 in memory, reported: main has as many late members as asked for, named
 * `name`; in tuesdays Bo has missed the turn of the 13th, and the next, on the 27th, is open.
 */
export function reportWith({ late = 1, name = 'Ada Okafor', goal, pulls }: Given): RotaReport {
  const ids = Array.from({ length: late }, (_, at) => `late-${String(at).padStart(3, '0')}`);
  const files = blogFiles({
    site: goal === undefined ? {} : { goal },
    rotations: [
      rotation('main', { title: name }),
      turns('tuesdays', { order: ['cy-marsh', 'bo-lind'] }),
    ],
    authors: [
      ...ids.map((id) => author(id, { name })),
      author('bo-lind', { name: 'Bo Lind', joins: IN_TURNS, github: 'bo' }),
      author('cy-marsh', { name: 'Cy Marsh', joins: IN_TURNS }),
    ],
    posts: [
      post('one', { authors: ['cy-marsh'], date: '2026-01-05' }),
      post('two', { authors: ['cy-marsh'], date: '2026-01-19' }),
    ],
  });
  const { records } = assembleBlog(files, Date.parse(`${TODAY}T10:00:00Z`));
  return reportOf(records!, { today: TODAY, pulls: pulls ?? null });
}

export function pullOf(number: number, changes: Partial<Pull> = {}): Pull {
  const posts = [{ file: `content/posts/new-${number}.mdx`, authors: ['bo-lind'] }];
  const url = `https://github.com/o/n/pull/${number}`;
  return { number, url, opened: '2026-01-15', posts, isDraft: false, changesRequested: false, ...changes };
} // prettier-ignore

const TODAY = '2026-01-24';
const IN_TURNS = [{ rotation: 'tuesdays', from: '2026-01-01' }];

interface Given {
  late?: number;
  /** Of everybody in `main`, and of that rotation. */
  name?: string;
  goal?: { posts: number; every: string };
  pulls?: Pull[];
}
