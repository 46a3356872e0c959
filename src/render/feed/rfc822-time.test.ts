import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rfc822Time } from './rfc822-time.ts';

test.each([
  ['2026-03-02T23:00:00Z', 'Europe/Berlin', 'Tue, 03 Mar 2026 00:00:00 +0100'],
  ['2026-07-01T00:00:00Z', 'UTC', 'Wed, 01 Jul 2026 00:00:00 +0000'],
  ['2026-07-01T00:00:00Z', 'Asia/Kathmandu', 'Wed, 01 Jul 2026 00:00:00 GMT'],
  ['2026-01-01T02:29:59Z', 'America/St_Johns', 'Wed, 31 Dec 2025 22:59:59 -0330'],
])('F2 %s in %s is %s', (instant, zone, written) => {
  expect(rfc822Time(Date.parse(instant), zone)).toBe(written);
});

test('F2 the weekday is right and the instant comes back', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia');
  const instants = fc.integer({ min: 0, max: 4_000_000_000 });
  fc.assert(
    fc.property(instants, zones, (seconds, zone) => {
      const written = rfc822Time(seconds * 1000, zone);
      expect(Date.parse(written)).toBe(seconds * 1000);
      const [weekday, , day, month, year] = written.split(/,? /).toSpliced(1, 0, '');
      const date = new Date(`${day} ${month} ${year} 00:00:00 +0000`);
      expect(date.toUTCString().slice(0, 3)).toBe(weekday);
    }),
  );
});
