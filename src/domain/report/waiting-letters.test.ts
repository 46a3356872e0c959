import { expect, test } from 'vitest';
import { author, blogFiles, letter, post } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { addDays } from '../calendar.ts';
import { narrowReport } from './narrow-report.ts';
import { reportOf } from './report.ts';

const files = blogFiles({
  authors: ['ada-okafor', 'bo-lind'].map((id) => author(id)),
  posts: [
    post('both', { authors: ['bo-lind', 'ada-okafor'] }),
    post('coming', { date: '2026-06-01' }),
    post('draft', { draft: true, date: undefined }),
  ],
  letters: [
    letter('both', '2026-03-02-b'),
    letter('both', '2026-03-02-a'),
    letter('both', '2026-03-01-answered', { 'answered-by': 'bo-lind', answered: '2026-05-30' }),
    letter('coming', '2026-03-01-early'),
    letter('draft', '2026-03-01-never'),
    letter('both', '2026-03-16-late'),
  ],
});
const reportAt = (today: string) => {
  const { records } = assembleBlog(files, Date.parse(`${today}T12:00:00Z`));
  return reportOf(records!, { today, pulls: null });
};
const told = (today: string, asked = { rotation: null, author: null as string | null }) =>
  narrowReport(reportAt(today), asked).waitingLetters.map(
    ({ letter: { id }, days }) => `${id} ${days}`,
  );

test('a letter waits from its fourteenth day on, until there is an answer, whoever is longest first', () => {
  expect(told('2026-03-14')).toEqual([]);
  expect(told('2026-03-15')).toEqual(['coming/2026-03-01-early 14']);
  expect(told('2026-03-16')).toEqual([
    'coming/2026-03-01-early 15',
    'both/2026-03-02-a 14',
    'both/2026-03-02-b 14',
  ]);
  expect(told('2026-03-30').at(-1)).toBe('both/2026-03-16-late 14');
});

test('it is for the authors of its post, in their order', () => {
  const { waitingLetters } = reportAt('2026-03-20');
  const asked = waitingLetters.map(({ post: { slug }, ask }) => [slug, ...ask.map(({ id }) => id)]);
  expect(asked).toContainEqual(['both', 'bo-lind', 'ada-okafor']);
  expect(asked).toContainEqual(['coming', 'ada-okafor']);
});

test('asked of one author, their own letters are told', () => {
  const all = told('2026-03-20');
  expect(told('2026-03-20', { rotation: null, author: 'ada-okafor' })).toEqual(all);
  expect(told('2026-03-20', { rotation: null, author: 'bo-lind' })).toEqual(
    all.filter((one) => one.startsWith('both/')),
  );
});

test('nobody is late for a letter: standings are the same with and without', () => {
  for (const days of [0, 20, 200]) {
    const today = addDays('2026-03-01', days);
    const { records } = assembleBlog({ ...files, letters: [] }, Date.parse(`${today}T12:00:00Z`));
    const without = reportOf(records!, { today, pulls: null });
    expect(reportAt(today).rotations).toEqual(without.rotations);
    expect(reportAt(today).blog).toEqual(without.blog);
  }
});
