import { expect, test } from 'vitest';
import { readDay, readDayLoosely } from './day.ts';

test.each([
  ['2016-03-01', '2016-03-01'],
  ['2019-12-3', '2019-12-03'],
  ['2014-05-14T23:30:00-04:00', '2014-05-14'],
  ['2020-07-07T00:00:00.000Z', '2020-07-07'],
  ['2016-03-08 13:22', '2016-03-08'],
  ['2016-03-08 1:22:00 +0100', '2016-03-08'],
  ['June 21, 2016', '2016-06-21'],
  ['21 June 2016', '2016-06-21'],
  ['Sept. 1st, 2016', '2016-09-01'],
  ['2016/06/01', '2016-06-01'],
  ['06/21/2016', '2016-06-21'],
  ['2016-02-30', null],
  ['2017-09-07 (optional)', null],
  ['2016-03-21 12:00 EDT', null],
  ['soon', null],
  ['', null],
])('the day of "%s" is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test('an address was made of whatever begins like a day', () => {
  expect(readDayLoosely('2017-09-07 (optional)')).toBe('2017-09-07');
  expect(readDayLoosely('June 21, 2016')).toBe('2016-06-21');
});
