import { expect, test } from 'vitest';
import { membership } from './membership.ts';

test.each([
  ['never joined', [], '2026-03-01', 'guest'],
  ['before the first day', [['2026-03-02', null]], '2026-03-01', 'upcoming'],
  ['on the first day', [['2026-03-02', null]], '2026-03-02', 'member'],
  ['on the last day', [['2026-03-02', '2026-03-31']], '2026-03-31', 'member'],
  ['the day after', [['2026-03-02', '2026-03-31']], '2026-04-01', 'alumnus'],
  [
    'between two spans',
    [
      ['2026-01-01', '2026-01-31'],
      ['2026-05-01', null],
    ],
    '2026-03-01',
    'upcoming',
  ],
  [
    'in the second span',
    [
      ['2026-01-01', '2026-01-31'],
      ['2026-05-01', null],
    ],
    '2026-06-01',
    'member',
  ],
  ['with a span without a day alone', [['2026-05-01', '2026-01-31']], '2026-03-01', 'guest'],
  [
    'after the only span that has days',
    [
      ['2026-01-01', '2026-01-31'],
      ['2026-05-01', '2026-01-31'],
    ],
    '2026-03-01',
    'alumnus',
  ],
  [
    'in another rotation still',
    [
      ['2026-01-01', '2026-01-31'],
      ['2026-01-01', null],
    ],
    '2026-03-01',
    'member',
  ],
] as const)('%s', (_, spans, day, expected) => {
  const joins = spans.map(([from, to]) => ({
    rotation: 'main',
    span: { from, to },
    everyDays: null,
  }));
  expect(membership({ joins }, day)).toBe(expected);
});
