import { expect, test } from 'vitest';
import { assembleBlog } from '../../../domain/assemble-blog.ts';
import { reportOf } from '../../../domain/report/report.ts';
import { author, blogFiles, turns } from '../../../test/builders.ts';
import { thingsToDo } from './things-to-do.ts';

/** Ada, Bo and Cy in turn, each Tuesday from 2026-01-06; nobody writes. */
test.each([
  ['late', '2026-01-08', ['ask Ada for a post']],
  ['overdue', '2026-01-12', ['ask Ada, or give the next slot away, 27 Jan: offer tuesdays 2026-01-27', 'remind Bo']],
  ['a turn missed, and the next one open', '2026-01-21', ['ask Bo, or give the next slot away, 3 Feb: offer tuesdays 2026-02-03', 'ask Ada, or give the slot away, 27 Jan: offer tuesdays 2026-01-27', 'ask Cy for a post']],
])('%s', (_, today, expected) => {
  expect(toDo(today)).toEqual(expected);
}); // prettier-ignore

function toDo(today: string): string[] {
  const files = blogFiles({
    rotations: [turns('tuesdays', { order: ['ada', 'bo', 'cy'] })],
    authors: ['ada', 'bo', 'cy'].map((id) => {
      const name = id[0]!.toUpperCase() + id.slice(1);
      return author(id, { name, joins: [{ rotation: 'tuesdays', from: '2026-01-01' }] });
    }),
  });
  const report = reportOf(assembleBlog(files, 0).records!, { today, pulls: null });
  return thingsToDo(report).map(({ text, command }) =>
    command === null ? text : `${text}: ${command.replace('npm run rota -- ', '')}`,
  );
}
