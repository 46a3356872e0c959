import { expect, test } from 'vitest';
import { author, blogFiles, portraits, rotation, slot, turns } from '../../test/builders.ts';
import { problemLines, problemMessages } from '../../test/problem-lines.ts';

/** Of what is read, that day. */
const TODAY = '2026-03-01T12:00:00Z';
const SLOT = 'content/schedule/tuesdays/2026-03-10.yaml';

test.each<[string, Given, string[]]>([
  ['somebody who is away then', { slot: { author: 'cy' }, away: ['2026-03-09', '2026-03-11'] }, [`assigned-while-away ${SLOT} author`]],
  ['on the first and the last day, too', { slot: { author: 'cy' }, away: ['2026-03-10', '2026-03-10'] }, [`assigned-while-away ${SLOT} author`]],
  ['somebody who is back', { slot: { author: 'cy' }, away: ['2026-03-02', '2026-03-09'] }, []],
  ['by the rule', { slot: { topic: 'Weirs' }, away: ['2026-03-09', '2026-03-11'] }, []],
  ['somebody else while the one by the rule is away', { slot: { author: 'ada', 'instead-of': 'cy' }, away: ['2026-03-09', '2026-03-11'] }, []],
  ['nobody, it is skipped', { slot: { author: 'cy', skip: 'a holiday' }, away: ['2026-03-09', '2026-03-11'] }, []],
  ['a past slot', { day: '2026-02-17', slot: { author: 'cy' }, away: ['2026-02-16', '2026-02-18'] }, []],
  ['a slot after the end of the rotation', { slot: { author: 'cy' }, rule: { until: '2026-03-09' }, away: ['2026-03-09', '2026-03-11'] }, [`slot-off-grid ${SLOT}`]],
  ['somebody whose membership has ended', { slot: { author: 'cy' }, until: '2026-03-05', away: ['2026-03-09', '2026-03-11'] }, [`assigned-while-away ${SLOT} author`]],
])('a slot goes to %s', (_, given, expected) => {
  expect(problemLines(scheduled(given), TODAY)).toEqual(expected);
}); // prettier-ignore

test.each<[string, Record<string, unknown>, string, string]>([
  ['no day', {}, 'soon', '"tuesdays" has no slot on "soon", which is no day. Name the file after a slot, such as 2026-01-06.yaml, or remove it.'],
  ['a day that does not exist', {}, '2026-02-30', '"tuesdays" has no slot on "2026-02-30", which is no day. Name the file after a slot, such as 2026-01-06.yaml, or remove it.'],
  ['between two slots', {}, '2026-03-11', '"tuesdays" has no slot on 2026-03-11. Its slots near there are 2026-03-10 and 2026-03-17: rename the file, or remove it.'],
  ['before the first', {}, '2026-01-05', '"tuesdays" has no slot on 2026-01-05. The slot next to it is 2026-01-06: rename the file, or remove it.'],
  ['after the last', { until: '2026-03-11' }, '2026-03-17', '"tuesdays" has no slot on 2026-03-17. The slot next to it is 2026-03-10: rename the file, or remove it.'],
  ['in a break', { breaks: [{ from: '2026-03-09', to: '2026-03-18' }] }, '2026-03-10', '"tuesdays" has no slot on 2026-03-10. Its slots near there are 2026-03-03 and 2026-03-24: rename the file, or remove it.'],
  ['where all is a break', { until: '2026-01-10', breaks: [{ from: '2026-01-06', to: '2026-01-18' }] }, '2026-01-06', '"tuesdays" has no slot on 2026-01-06. It has none at all: mend its days, or remove this file.'],
])('a slot file off the grid, %s', (_, rule, day, expected) => {
  expect(problemMessages(scheduled({ rule, day, slot: { skip: 'a holiday' } }), TODAY)).toEqual([expected]);
}); // prettier-ignore

test.each([
  ['none', undefined, null],
  ['far', '2027-12-31', ['No member', ' after 2027-12-31']],
  ['past', '2026-02-01', ['No member', ' after 2026-02-01']],
])('a topic whose only author is in a rotation with an end: %s', (_, until, expected) => {
  const files = blogFiles({
    topics: { tides: { label: 'Tides' }, law: { label: 'Law' } },
    rotations: [rotation('main'), rotation('side', { until })],
    authors: [
      author('ada', { expertise: ['tides'] }),
      author('bo', { expertise: ['law'], joins: [{ rotation: 'side', from: '2026-01-06' }] }),
    ],
    images: portraits('ada', 'bo'),
    posts: [],
  });
  expect(problemMessages(files, TODAY).filter((text) => text.includes('"law"'))).toEqual(
    expected === null ? [] : [expect.stringContaining(`${expected[0]} covers the topic "law"${expected[1]}.`)],
  );
}); // prettier-ignore

test('one mistake is told once: `order` where there are no turns, a pace that is none', () => {
  const files = scheduled({ slot: {} });
  const [ada] = files.authors;
  const joins = [{ rotation: 'tuesdays', from: '2026-01-01', every: '2 weeks' }];
  const given = {
    ...files,
    rotations: [...files.rotations, rotation('side', { order: ['ada'] })],
    authors: [author('ada', { ...(ada!.data as object), joins }), ...files.authors.slice(1)],
  };
  expect(problemLines(given, TODAY)).toEqual([
    'invalid-value authors/ada.yaml joins.0.every',
    'unknown-key content/schedule/side.yaml order',
  ]);
});

/** Cy, Bo and Ada in turn on Tuesdays: 2026-03-10 is Cy's. Eli is there for good. */
function scheduled({ day = '2026-03-10', rule = {}, away, until, ...given }: Given) {
  const joins = (more: object) => [{ rotation: 'tuesdays', from: '2026-01-01', ...more }];
  return blogFiles({
    rotations: [rotation('main'), turns('tuesdays', { ...rule, order: ['cy', 'bo', 'ada'] })],
    authors: [
      author('ada', { joins: joins({}) }),
      author('bo', { joins: joins({}) }),
      author('cy', {
        joins: joins(until ? { until } : {}),
        away: away && [{ from: away[0], to: away[1] }],
      }),
      author('eli'),
    ],
    images: portraits('ada', 'bo', 'cy', 'eli'),
    posts: [],
    slots: [slot('tuesdays', day, given.slot)],
  });
}

interface Given {
  day?: string;
  slot: Record<string, unknown>;
  rule?: Record<string, unknown>;
  /** Cy's. */
  away?: [string, string];
  until?: string;
}
