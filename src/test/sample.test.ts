import { expect, test } from 'vitest';
import { assembleBlog } from '../domain/assemble-blog.ts';
import { addDays, startOfDay } from '../domain/calendar.ts';
import { problemMessage } from '../domain/problem.ts';
import { reportOf } from '../domain/report/report.ts';
import { readBlog } from '../read/read-blog.ts';
import { isSample } from './is-sample.ts';

test.skipIf(!isSample)(
  'the sample has no problems on 400 successive days',
  { timeout: 60_000 },
  async () => {
    const files = await readBlog(process.cwd(), { cache: false });
    const found = new Set<string>();
    for (let index = 0; index < 400; index++) {
      const day = addDays('2026-09-01', index);
      for (const problem of assembleBlog(files, startOfDay(day, 'Europe/Berlin')).problems) {
        found.add(`${day} ${problem.file} ${problem.code} ${problemMessage(problem)}`);
      }
    }
    expect(files.posts.length).toBeGreaterThanOrEqual(22);
    expect([...found]).toEqual([]);
  },
);

test.skipIf(!isSample)(
  'on its day the sample shows an author in each standing that readers ask about',
  async () => {
    const files = await readBlog(process.cwd(), { cache: false });
    const now = startOfDay('2026-11-20', 'Europe/Berlin');
    const { records } = assembleBlog(files, now);
    const report = reportOf(records!, { today: '2026-11-20', pulls: null });
    const lines = report.rotations[0]!.standings;
    expect(
      Object.fromEntries(lines.map(({ member, standing }) => [member.id, standing])),
    ).toMatchObject({
      'malgorzata-wilk': 'late',
      'tomas-arrieta': 'due-soon',
      'nkechi-amadi': 'scheduled',
      'jelle-saathoff': 'on-leave',
      'salma-haddad': 'new',
      'solveig-haugen': 'on-track',
    });
  },
);
