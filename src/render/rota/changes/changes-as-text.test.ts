import { expect, test } from 'vitest';
import { assembleBlog } from '../../../domain/assemble-blog.ts';
import type { BlogRecords } from '../../../domain/blog.ts';
import { changesBetween } from '../../../domain/report/changes.ts';
import { author, blogFiles, post, rotation, slot, turns } from '../../../test/builders.ts';
import { changesAsMarkdown } from './changes-as-markdown.ts';
import { changesAsText } from './changes-as-text.ts';

const TODAY = '2026-01-24';
const BREAK = { from: '2025-12-20', to: '2026-01-03' };
const plain = (_: unknown, text: string) => text;

test.each<[string, Given, Given, string[]]>([
  ['nothing', {}, {}, ['Nothing moves.']],
  ['an absence that touches no slot', {}, { bo: { away: [{ from: '2026-01-28', to: '2026-01-30' }] } }, ['Nothing moves.']],
  ['a swap moves two turns', {}, { slots: { '2026-02-03': 'ada', '2026-01-27': 'bo' } }, [
    '  tuesdays  Tue 27 Jan  Ada -> Bo',
    '  tuesdays  Tue 3 Feb   Bo -> Ada',
  ]],
  ['a swap that is far away', {}, { slots: { '2026-10-13': 'ada', '2029-11-06': 'ada' } }, [
    '  tuesdays  Tue 13 Oct      Bo -> Ada, who also has Tue 6 Oct',
    '  tuesdays  Tue 6 Nov 2029  Cy -> Ada',
  ]],
  ['an absence that is far away', {}, { bo: { away: [{ from: '2026-10-12', to: '2026-10-14' }] } }, [
    '  tuesdays  Tue 13 Oct  Bo -> open',
  ]],
  ['an offered slot', {}, { slots: { '2026-01-27': null } }, ['  tuesdays  Tue 27 Jan  Ada -> open']],
  ['a rule that says what a file had said', { slots: { '2026-01-27': 'ada' } }, {}, ['Nothing moves.']],
  ['somebody leaves in time', {}, { cy: { until: '2026-02-28', rotation: 'tuesdays' } }, [
    '  tuesdays  Cy          leaves after Sat 28 Feb',
    '  tuesdays  Tue 3 Mar   Cy -> Ada',
    '  tuesdays  Tue 10 Mar  Ada -> Bo',
    '  tuesdays  Tue 17 Mar  Bo -> Ada',
    '  tuesdays  Tue 24 Mar  Cy -> Bo',
    '...',
  ]],
  ['somebody left in the past', {}, { bo: { until: '2026-01-10', rotation: 'tuesdays' } }, [
    '  tuesdays  Bo          left after Sat 10 Jan',
    '  tuesdays  Tue 13 Jan  Bo -> Cy, in the past',
    '  tuesdays  Tue 20 Jan  Cy -> Ada, in the past',
    '  tuesdays  Tue 27 Jan  Ada -> Cy',
    '  tuesdays  Tue 3 Feb   Bo -> Ada',
    '...',
  ]],
  ['the rotation ends: its slots go, its members are not told one by one', {}, { tuesdays: { until: '2026-03-31' } }, [
    '  tuesdays  until  none -> 2026-03-31',
  ]],
  ['the rotation goes on', { tuesdays: { until: '2026-03-31' } }, { tuesdays: { until: '2026-04-14' } }, [
    '  tuesdays  until       2026-03-31 -> 2026-04-14',
    '  tuesdays  Tue 7 Apr   no slot -> Bo',
    '  tuesdays  Tue 14 Apr  no slot -> Cy',
  ]],
  ['a slower rule', {}, { main: { every: '3w' } }, [
    '  main  every  2w -> 3w',
    '  main  Eli    due Tue 20 Jan -> Tue 27 Jan',
  ]],
  ['breaks: those alone that differ', { main: { breaks: [BREAK, { from: '2027-01-01', to: '2027-01-03' }] } }, { main: { breaks: [BREAK, { from: '2027-01-01', to: '2027-01-06' }] } }, [
    '  main  breaks  2027-01-01 to 2027-01-03 -> 2027-01-01 to 2027-01-06',
  ]],
  ['a pace of their own', {}, { eli: { every: '4w' } }, [
    '  main  Eli  every 28 days from now on, due Tue 20 Jan -> Tue 3 Feb',
  ]],
  ['an absence', {}, { eli: { away: [{ from: '2026-01-10', to: '2026-01-12' }] } }, [
    '  main  Eli  due Tue 20 Jan -> Fri 23 Jan',
  ]],
  ['a post, and one that is scheduled', {}, { posts: ['2026-01-20'] }, ['  main  Eli  due Tue 20 Jan -> Tue 3 Feb']],
  ['a scheduled post that moves', { posts: ['2026-01-26'] }, { posts: ['2026-01-28'] }, ['  main  Eli  post Mon 26 Jan -> Wed 28 Jan']],
  ['a scheduled post', {}, { posts: ['2026-01-26'] }, ['  main  Eli  due Tue 20 Jan -> post Mon 26 Jan']],
  ['somebody joins', {}, { fay: { from: '2026-02-02' } }, ['  main  Fay  joins on Mon 2 Feb, due Mon 16 Feb']],
  ['somebody is taken out', { fay: { from: '2026-01-12' } }, {}, ['  main  Fay  no longer a member, due Mon 26 Jan -> nothing due']],
  ['somebody who leaves and returns', {}, { fay: [{ from: '2026-01-12', until: '2026-02-28' }, { from: '2026-05-04' }] }, [
    '  main  Fay  joins on Mon 12 Jan, leaves after Sat 28 Feb, returns on Mon 4 May, due Mon 26 Jan',
  ]],
  ['a return alone', { fay: [{ from: '2026-01-12', until: '2026-02-28' }] }, { fay: [{ from: '2026-01-12', until: '2026-02-28' }, { from: '2026-05-04' }] }, [
    '  main  Fay  returns on Mon 4 May',
  ]],
  ['who had left returns', { fay: [{ from: '2025-01-12', until: '2025-02-28' }] }, { fay: [{ from: '2025-01-12', until: '2025-02-28' }, { from: '2026-05-04' }] }, [
    '  main  Fay  joins on Mon 4 May, due Mon 18 May',
  ]],
  ['a first day that moves', { fay: { from: '2026-02-02' } }, { fay: { from: '2026-03-02' } }, [
    '  main  Fay  joins on Mon 2 Feb -> Mon 2 Mar, due Mon 16 Feb -> Mon 16 Mar',
  ]],
  ['a rotation that is new', {}, { wednesdays: { start: '2026-01-21', until: '2026-02-05' } }, [
    '  wednesdays  added       Main',
    '  wednesdays  Wed 28 Jan  open',
    '  wednesdays  Wed 4 Feb   open',
  ]],
  ['a rotation that is gone', { wednesdays: { start: '2026-01-21' } }, {}, ['  wednesdays  removed  Main']],
])('%s', (_, before, after, expected) => {
  const lines = textOf(before, after).trimEnd().split('\n');
  const isWhole = expected.at(-1) !== '...';
  expect(isWhole ? lines : [...lines.slice(0, expected.length - 1), '...']).toEqual(expected);
}); // prettier-ignore

function textOf(before: Given, after: Given): string {
  const changes = changesBetween(recordsOf(before), recordsOf(after), { today: TODAY });
  return changesAsText(changes, { paint: plain, width: Infinity });
}

test('Markdown pings nobody and injects nothing', () => {
  const name = 'Ada | @everyone <img src=x> [x](https://evil.example) #12\n# x';
  const after = recordsOf({ slots: { '2026-01-27': 'bo' }, ada: { name } });
  const printed = changesAsMarkdown(changesBetween(recordsOf({ ada: { name } }), after, { today: TODAY }));
  const [heading, , header, , row, ...rest] = printed.split('\n');
  expect([heading, header, rest]).toEqual(['### Whose dates move', '| Rotation | What | Change |', ['']]);
  expect(row).toMatch(/^\| tuesdays \| Tue 27 Jan \| Ada \\\| @\u200beveryone /);
  expect(row).not.toMatch(/@\w|[^\\]<img|[^\\]#|https:\/\/|[^\\]\]\(/);
}); // prettier-ignore

/** Ada, Bo and Cy on Tuesdays from 2026-01-06; Eli on a clock of his own. */
function recordsOf(given: Given): BlogRecords {
  const tuesdays = { rotation: 'tuesdays', from: '2026-01-01' };
  const person = (id: 'ada' | 'bo' | 'cy' | 'eli' | 'fay', join: Join) => {
    const [first = {}, ...others] = [given[id] ?? {}].flat();
    const { away, name, ...own } = first;
    const joins = [own, ...others].map((one) => ({ ...join, ...one }));
    return author(id, { name: name ?? id[0]!.toUpperCase() + id.slice(1), joins, away });
  };
  const files = blogFiles({
    rotations: [
      rotation('main', given.main),
      turns('tuesdays', given.tuesdays),
      ...(given.wednesdays ? [turns('wednesdays', given.wednesdays)] : []),
    ],
    authors: [
      ...(['ada', 'bo', 'cy'] as const).map((id) => person(id, tuesdays)),
      person('eli', { rotation: 'main', from: '2026-01-06' }),
      ...(given.fay ? [person('fay', { rotation: 'main', from: '2026-01-06' })] : []),
    ],
    slots: Object.entries(given.slots ?? {}).map(([day, id]) => slot('tuesdays', day, { author: id })),
    posts: (given.posts ?? []).map((date, at) => post(`p-${at}`, { date, authors: ['eli'] })),
  }); // prettier-ignore
  return assembleBlog(files, 0).records!;
}

interface Join {
  rotation: string;
  from: string;
}

interface Given extends Partial<Record<'ada' | 'bo' | 'cy' | 'eli' | 'fay', Person | Person[]>> {
  main?: Record<string, unknown>;
  tuesdays?: Record<string, unknown>;
  wednesdays?: Record<string, unknown>;
  /** Days on which Eli posts. */
  posts?: string[];
  slots?: Record<string, string | null>;
}

interface Person {
  name?: string;
  rotation?: string;
  from?: string;
  until?: string;
  every?: string;
  away?: { from: string; to: string }[];
}
