import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays } from '../../domain/calendar.ts';
import { readCalendar } from '../../test/read-calendar.ts';
import { eventUid, isCalendarOf, renderCalendar } from './calendar.ts';

const SCHEDULE = 'https://blog.example/journal/schedule/';
const event = {
  uid: eventUid('https://blog.example/journal/', 'tuesdays', '2026-01-27'),
  day: '2026-01-27',
  summary: 'Bo Lind: Tuesday essay',
  description: null as string | null,
  url: 'https://blog.example/journal/authors/bo-lind/' as string | null,
};
const calendarOf = (...events: (typeof event)[]) =>
  renderCalendar({ name: 'Who writes next · Slack Water', url: SCHEDULE, events });

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('an event of a whole day, to the byte', () => {
  expect(calendarOf(event).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rota//Schedule//EN',
    `URL:${SCHEDULE}`,
    'NAME:Who writes next · Slack Water',
    'X-WR-CALNAME:Who writes next · Slack Water',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    'BEGIN:VEVENT',
    'UID:tuesdays/2026-01-27@blog.example/journal',
    'DTSTAMP:20260127T000000Z',
    'DTSTART;VALUE=DATE:20260127',
    'DTEND;VALUE=DATE:20260128',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'SUMMARY:Bo Lind: Tuesday essay',
    'TRANSP:TRANSPARENT',
    'URL;VALUE=URI:https://blog.example/journal/authors/bo-lind/',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('whatever a text holds is read as it was written, from lines of 75 octets', () => {
  const someText = fc
    .array(
      fc.oneof(
        fc.constantFrom(',', ';', '\\', '\n', ':', '"', ' ', '漢', '🪸', 'é', '\nSEQUENCE:0\n'),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
      ),
      { minLength: 1 },
    )
    .map((parts) => `a${parts.join('').replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, '')}z`)
    // node-ical takes an escaped backslash before an n for an escaped line break.
    .map((text) => text.replace(/\\+(?=n)/gi, ''));
  fc.assert(
    fc.property(someText, someText, (summary, description) => {
      const text = calendarOf({ ...event, summary, description });
      const [read] = readCalendar(text);
      expect(read).toEqual({
        ...{ ...event, summary, description, end: '2026-01-28' },
        stamp: '2026-01-27T00:00:00Z',
      });
      expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
      const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    }),
    { numRuns: 200 },
  );
});

test('control characters and half a character cannot break a line, nor a name add one', () => {
  const summary = 'Bo\u0007Lind\u0000\u009f\u2028\ud83e';
  const name = 'A; name\r\nBEGIN:VALARM';
  const text = renderCalendar({ name, url: SCHEDULE, events: [{ ...event, summary }] });
  expect(text).not.toMatch(/(?![\r\n])\p{Cc}/u);
  expect(text).not.toMatch(/^BEGIN:VALARM/m);
  expect(readCalendar(text)[0]?.summary).toBe('Bo Lind   \ufffd');
});

test.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'])(
  'the same bytes in %s, and in any order',
  (timezone) => {
    const days = ['2026-03-29', '2026-03-08', '2026-12-31'];
    const events = days.map((day) => ({ ...event, day, uid: eventUid(SCHEDULE, 'main', day) }));
    const before = calendarOf(...events);
    process.env['TZ'] = timezone;
    expect(calendarOf(...events.toReversed())).toBe(before);
    const read = readCalendar(before);
    expect(read.map(({ day }) => day)).toEqual(days.toSorted());
    expect(read.map(({ end }) => end)).toEqual(days.toSorted().map((day) => addDays(day, 1)));
  },
);

test('what was made is told from what others made, however long the address', () => {
  const long = `https://blog.example/${'deep/'.repeat(30)}schedule/`;
  const text = renderCalendar({ name: 'N', url: long, events: [] });
  expect(isCalendarOf(text, long)).toBe(true);
  expect(isCalendarOf(text.replaceAll('\r\n', '\n'), long)).toBe(true);
  expect(isCalendarOf(text, SCHEDULE)).toBe(false);
  expect(isCalendarOf(text.replace('Rota', 'Other'), long)).toBe(false);
  for (const other of ['', 'notes', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n']) {
    expect(isCalendarOf(other, long)).toBe(false);
  }
});

test('nothing that a subscriber would stumble over: no number of a version, no alarm', () => {
  expect(calendarOf(event)).not.toMatch(/SEQUENCE|VALARM|RRULE|LAST-MODIFIED/);
  expect(readCalendar(calendarOf())).toEqual([]);
});
