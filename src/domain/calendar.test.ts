import { expect, test } from 'vitest';
import {
  addDays,
  dayAt,
  daysBetween,
  parseDay,
  parseDuration,
  parseInstant,
  startOfDay,
} from './calendar.ts';

test.each([
  ['2026-01-06', '2026-01-06'],
  ['2028-02-29', '2028-02-29'],
  ['2026-02-29', null],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['1999-12-31', null],
  ['2101-01-01', null],
  ['2026-1-6', null],
  ['2026-01-06T10:00:00Z', null],
])('the day %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each([
  ['with an offset', '2026-01-20T23:30:00-08:00', '2026-01-21T07:30:00.000Z'],
  ['in UTC', '2026-01-20T23:30Z', '2026-01-20T23:30:00.000Z'],
  ['with a blank', '2026-01-20 23:30:00+01:00', '2026-01-20T22:30:00.000Z'],
  ['without an offset', '2026-01-20T23:30:00', null],
  ['of a day that is none', '2026-02-30T10:00:00Z', null],
  ['of the hour 24', '2026-02-03T24:00:00Z', null],
])('an instant %s', (_, text, iso) => {
  const instant = parseInstant(text);
  expect(instant === null ? null : new Date(instant).toISOString()).toBe(iso);
});

test.each([
  ['10d', 10],
  ['2w', 14],
  ['0d', 0],
  ['01d', null],
  ['2', null],
  ['1m', null],
])('the duration %s', (text, days) => {
  expect(parseDuration(text)).toBe(days);
});

test('an instant falls on different days in different zones', () => {
  const instant = Date.parse('2026-04-03T22:30:00Z');
  const zones = ['Europe/Berlin', 'UTC', 'Etc/GMT+12'];
  expect(zones.map((zone) => dayAt(instant, zone))).toEqual([
    '2026-04-04',
    '2026-04-03',
    '2026-04-03',
  ]);
});

test('a day begins at its first moment, also where the clock skips midnight', () => {
  expect(new Date(startOfDay('2026-03-29', 'Europe/Berlin')).toISOString()).toBe(
    '2026-03-28T23:00:00.000Z',
  );
  expect(new Date(startOfDay('2026-03-29', 'Asia/Beirut')).toISOString()).toBe(
    '2026-03-28T22:00:00.000Z',
  );
});

test('days are counted over months and years', () => {
  expect(addDays('2026-12-22', 14)).toBe('2027-01-05');
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
});
