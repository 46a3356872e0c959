import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROTATING_BLOG } from './rotating-blog.ts';
import { runScript } from './run-script.ts';
import { tempBlog } from './temp-blog.ts';

const home = process.env['TZ'];
const ZONES = {
  'America/Los_Angeles': 480,
  'Asia/Kolkata': -330,
  'Pacific/Apia': -780,
};

/** All but the random ones, of which one moves through the zones itself. */
const FILES = globSync('src/domain/**/*.test.ts').filter((file) => !/naive|invariants/.test(file));

afterAll(() => {
  setZone(home);
});

/** A process may live anywhere, days are those of the blog: every test of the domain once more. */
describe.each(Object.entries(ZONES))('in %s', (zone, offset) => {
  setZone(zone);
  beforeAll(() => {
    setZone(zone);
  });
  test('the process lives there', () => {
    expect(new Date(2026, 0, 6).getTimezoneOffset()).toBe(offset);
  });
  for (const file of FILES) {
    describe(file, async () => {
      // The question makes it another module, so that its tests are declared anew.
      await import(`${pathToFileURL(resolve(file)).href}?in=${zone}`);
    });
  }
});

describe.each([
  ['status'],
  ['status', '--format', 'json'],
  ['status', '--format', 'md'],
  ['next', '--format', 'json'],
])('rota %s %s %s', (...args) => {
  test('prints the same bytes in every zone', { timeout: 60_000 }, async () => {
    const dir = await tempBlog(ROTATING_BLOG);
    // In Berlin a new day has just begun, in Los Angeles it is the one before.
    const options = ['--blog', dir, '--now', '2026-11-19T23:30:00Z', '--no-cache'];
    const printed = [];
    for (const zone of Object.keys(ZONES)) {
      setZone(zone);
      const { code, stdout, stderr } = await runScript('rota', [...args, ...options]);
      expect([code, stderr]).toEqual([0, '']);
      printed.push(stdout);
    }
    expect(printed[0]).toMatch(/2026-11-20|Fri 20 Nov 2026/);
    expect(new Set(printed).size).toBe(1);
  });
});

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}
