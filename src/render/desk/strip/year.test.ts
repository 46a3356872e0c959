import { expect, test } from 'vitest';
import { isInYear, middleOf, monthsOf, stretchOf, yearAround } from './year.ts';

const YEAR = yearAround('2026-11-20');

test.each([
  ['a Monday', '2026-11-16'],
  ['a Friday', '2026-11-20'],
  ['a Sunday', '2026-11-22'],
])('the weeks around %s: 39 before its own, 12 after it, Monday to Sunday', (_, today) => {
  expect(yearAround(today)).toEqual({ from: '2026-02-16', to: '2027-02-14', today });
});

test('a day lies in the middle of itself, and a span from its first to its last', () => {
  expect(middleOf('2026-02-16', YEAR)).toBe(0.14);
  expect(middleOf('2027-02-14', YEAR)).toBe(99.86);
  expect(stretchOf({ from: '2026-02-16', to: '2026-02-22' }, YEAR)).toEqual({ at: 0, width: 1.92 });
});

test('what begins before the year or goes on after it is cut', () => {
  expect(stretchOf({ from: '2020-01-01', to: null }, YEAR)).toEqual({ at: 0, width: 100 });
  expect(stretchOf({ from: '2027-02-08', to: '2028-01-01' }, YEAR)?.width).toBe(1.92);
  expect(stretchOf({ from: '2020-01-01', to: '2026-02-15' }, YEAR)).toBeNull();
  expect(stretchOf({ from: '2027-02-15', to: null }, YEAR)).toBeNull();
  expect([isInYear('2026-02-15', YEAR), isInYear('2026-02-16', YEAR)]).toEqual([false, true]);
});

test('twelve months begin in it', () => {
  const months = monthsOf(YEAR);
  expect([months.length, months[0], months.at(-1)]).toEqual([12, '2026-03-01', '2027-02-01']);
});
