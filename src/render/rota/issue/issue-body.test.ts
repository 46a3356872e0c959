import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../domain/calendar.ts';
import { reportOf } from '../../../domain/report/report.ts';
import {
  FIRST,
  randomRecords,
  someDay,
  somePulls,
  someRotations,
} from '../../../test/random-rotations.ts';
import { issueBody } from './issue-body.ts';
import { issueComment, untoldNews } from './issue-comment.ts';
import { issueLinks } from './issue-links.ts';
import { issueNews } from './issue-news.ts';
import { stateIn, stateKey } from './issue-state.ts';

const TOLD = ['due-soon', 'overdue', 'dormant'];

test('over any three weeks whoever comes to such a standing is told on that day, once', () => {
  const told = ({ links }: { links: ReturnType<typeof linksOf> }, today: string, since: string) =>
    ({ today, since, links });
  fc.assert(
    fc.property(someRotations, somePulls, someDay, (random, pulls, from) => {
      const records = randomRecords(random);
      const reports = Array.from({ length: 21 }, (_, at) =>
        reportOf(records, { today: addDays(from, at), pulls }),
      );
      const links = linksOf(records.site);
      let body = issueBody(reports[0]!, links);
      let standings = standingsIn(reports[0]!);
      for (const report of reports.slice(1)) {
        const now = standingsIn(report);
        const before = stateIn(body)!;
        const news = issueNews(report, before);
        const changed = [...now].filter(([key, standing]) => TOLD.includes(standing) && standings.get(key) !== standing);
        expect(news.map(({ key }) => key)).toEqual(expect.arrayContaining(changed.map(([key]) => key)));
        const again = news.filter(({ key }) => !changed.some(([other]) => other === key));
        expect(again.every(({ line }) => line.obligation.soonFrom === report.today)).toBe(true);
        const comment = issueComment(news, told({ links }, report.today, before.day));
        expect(comment === null).toBe(news.length === 0);
        expect(untoldNews(news, [comment ?? ''], before.day)).toEqual([]);
        expect(untoldNews(news, [comment ?? ''], addDays(before.day, 1))).toEqual(news);
        body = issueBody(report, links);
        expect(issueNews(report, stateIn(body)!)).toEqual([]);
        standings = now;
      }
    }),
    { numRuns: 60 },
  );
}, 60_000); // prettier-ignore

test('names without end, and a hundred rotations, leave a body that GitHub takes', () => {
  const random = { joins: [], away: [], breaks: [], slots: [], posts: [], rule: {} };
  const records = randomRecords(random);
  const join = { rotation: 'main', span: { from: FIRST, to: null }, everyDays: null };
  const authors = records.authors.map((one) => ({ ...one, name: 'A'.repeat(50_000), joins: [join] }));
  const main = records.rotations.find(({ id }) => id === 'main')!;
  const rotations = Array.from({ length: 100 }, (_, at) => ({ ...main, id: `main-${at}`, title: 'T'.repeat(2000) }));
  for (const blog of [{ ...records, authors }, { ...records, rotations }, { ...records, authors, rotations }]) {
    const report = reportOf(blog, { today: '2026-01-24', pulls: [] });
    const body = issueBody(report, linksOf(blog.site));
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(stateIn(body)?.day).toBe('2026-01-24');
  }
}); // prettier-ignore

function linksOf(site: Parameters<typeof issueLinks>[0]['site']) {
  const web = 'https://github.com/company/blog';
  return issueLinks({ web, way: '', site, today: FIRST });
}

function standingsIn({ rotations }: ReturnType<typeof reportOf>): Map<string, string> {
  return new Map(
    rotations.flatMap(({ rotation, standings }) =>
      standings.map(
        ({ member, standing }) => [stateKey(rotation.id, member.id), standing] as const,
      ),
    ),
  );
}
