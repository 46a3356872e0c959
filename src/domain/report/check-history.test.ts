import { expect, test } from 'vitest';
import { author, blogFiles, slot, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import type { BlogRecords } from '../blog.ts';
import { checkHistory } from './check-history.ts';

const TODAY = '2026-02-01';
const BO = 'authors/bo.yaml';
const RULE = 'content/schedule/tuesdays.yaml';

test.each<[string, Given, Given, string[]]>([
  ['nothing', {}, {}, []],
  ['a swap of two coming slots', {}, { slots: { '2026-02-03': { author: 'ada' }, '2026-02-10': { author: 'bo' } } }, []],
  ['who leaves today', {}, { bo: [{ until: TODAY }] }, []],
  ['who joins today', {}, { dee: [{ from: TODAY }] }, []],
  ['a past slot is offered, or skipped', {}, { slots: { '2026-01-13': { author: null }, '2026-01-20': { skip: 'a holiday' } } }, []],
  ['a past absence', {}, { away: [{ from: '2026-01-10', to: '2026-01-15' }] }, []],
  ['T16', {}, { bo: [{ until: '2026-01-10' }] }, [
    `${BO} joins.0.until: 2026-01-13 bo -> cy, 2026-01-20 cy -> ada, 2026-01-27 ada -> cy. Write "until: 2026-02-01" or later`,
  ]],
  ['who joins in the past', {}, { dee: [{ from: '2026-01-15' }] }, [], ],
  ['who joins far in the past', {}, { dee: [{ from: '2026-01-02' }] }, [
    'authors/dee.yaml joins.0.from: 2026-01-27 ada -> dee. Write "from: 2026-02-01" or later',
  ]],
  ['a first day that moves', {}, { bo: [{ from: '2026-01-22' }] }, [
    `${BO} joins.0.from: 2026-01-13 bo -> cy, 2026-01-20 cy -> ada, 2026-01-27 ada -> cy. Leave "from: 2026-01-01" as it was`,
  ]],
  ['an entry that is gone', {}, { bo: [] }, [
    `${BO} joins: 2026-01-13 bo -> cy, 2026-01-20 cy -> ada, 2026-01-27 ada -> cy. Put the entry of joins back, and to leave write "until: 2026-02-01"`,
  ]],
  ['somebody who is gone altogether', {}, { bo: null }, [
    `${BO}: 2026-01-13 bo -> cy, 2026-01-20 cy -> ada, 2026-01-27 ada -> cy. Put the entry of joins back`,
  ]],
  ['who had left and never did', { bo: [{ until: '2026-01-10' }] }, { bo: [{}] }, [
    `${BO} joins.0: 2026-01-13 cy -> bo, 2026-01-20 ada -> cy, 2026-01-27 cy -> ada. Leave "until: 2026-01-10" as it was, and add another entry with "from: 2026-02-01"`,
  ]],
  ['two who left, each told once', {}, { bo: [{ until: '2026-01-10' }], cy: [{ until: '2026-01-10' }] }, [
    `${BO} joins.0.until: 2026-01-13 bo -> ada, 2026-01-20 cy -> ada. Write`,
  ]],
  ['a slot file of the past, new', {}, { slots: { '2026-01-13': { author: 'cy' } } }, [
    'content/schedule/tuesdays/2026-01-13.yaml author: 2026-01-13 bo -> cy. Leave content/schedule/tuesdays/2026-01-13.yaml as it was',
  ]],
  ['a slot long after the first', LONG(), { ...LONG(), slots: { '2026-01-20': { author: 'bo' } } }, [
    'content/schedule/tuesdays/2026-01-20.yaml author: 2026-01-20 ',
  ]],
  ['a slot file of the past, gone', { slots: { '2026-01-13': { author: 'cy' } } }, {}, [
    'content/schedule/tuesdays/2026-01-13.yaml: 2026-01-13 cy -> bo. Put content/schedule/tuesdays/2026-01-13.yaml back',
  ]],
  ['a slower rule', {}, { rule: { every: '2w' } }, [
    `${RULE} every: 2026-01-13 bo -> none, 2026-01-20 cy -> bo, 2026-01-27 ada -> none. Leave this line as it was: end the rotation`,
  ]],
  ['another kind', {}, { rule: { kind: 'pace', start: undefined } }, [
    `${RULE} kind: 2026-01-06 ada -> none, 2026-01-13 bo -> none, 2026-01-20 cy -> none, 2026-01-27 ada -> none. Leave this line`,
  ]],
  ['a break that is past moves the queue', {}, { rule: { breaks: [{ from: '2026-01-12', to: '2026-01-14' }] } }, [
    `${RULE} breaks: 2026-01-20 cy -> bo, 2026-01-27 ada -> cy. Leave breaks`,
  ]],
  ['a rotation that has ended, told late', {}, { rule: { until: '2026-01-15' } }, []],
  ['another order', {}, { rule: { order: ['cy'] } }, [
    `${RULE} order: 2026-01-06 ada -> cy, 2026-01-13 bo -> ada, 2026-01-20 cy -> bo, 2026-01-27 ada -> cy. Leave "order"`,
  ]],
  ['a past absence where the next one takes the slot', { rule: NEXT() }, { rule: NEXT(), away: [{ from: '2026-01-10', to: '2026-01-15' }] }, [
    `${BO} away.0: 2026-01-13 bo -> cy, 2026-01-20 cy -> bo. Let the absence begin on 2026-02-01`,
  ]],
])('%s', (_, before, after, expected) => {
  const told = checkHistory(recordsOf(before), recordsOf(after), TODAY).map(
    ({ file, path, args }) => `${[file, path.join('.')].join(' ').trim()}: ${args['slots']}. ${args['remedy']}`,
  );
  expect(told).toEqual(expected.map((start) => expect.stringContaining(start)));
}); // prettier-ignore

function NEXT() {
  return { 'when-away': 'next' };
}

function LONG() {
  return { rule: { start: '2020-01-07' } };
}

/** Ada, Bo and Cy in turn on Tuesdays from 2026-01-06. */
function recordsOf({ rule, slots, away, ...people }: Given): BlogRecords {
  const everybody = { ada: [{}], bo: [{}], cy: [{}], ...people };
  const files = blogFiles({
    rotations: [turns('tuesdays', rule)],
    authors: Object.entries(everybody).flatMap(([id, joins]) =>
      joins === null
        ? []
        : author(id, {
            joins: joins.map((join) => ({ rotation: 'tuesdays', from: '2026-01-01', ...join })),
            away: id === 'bo' ? away : undefined,
          }),
    ),
    slots: Object.entries(slots ?? {}).map(([day, data]) => slot('tuesdays', day, data)),
    posts: [],
  });
  return assembleBlog(files, 0).records!;
}

type Joins = { from?: string; until?: string }[] | null;

interface Given {
  rule?: Record<string, unknown>;
  slots?: Record<string, Record<string, unknown>>;
  bo?: Joins;
  cy?: Joins;
  dee?: Joins;
  /** Bo's. */
  away?: { from: string; to: string }[];
}
