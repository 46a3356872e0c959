import { parseDay, parseInstant, startOfDay } from '../../src/domain/calendar.ts';
import type { Instant } from '../../src/domain/calendar.ts';
import { readSiteClock } from '../../src/read/read-site-clock.ts';
import { announce } from './announce.ts';
import { CommandError } from './command-error.ts';

/**
 * The moment for which a command works: `--now`, else BLOG_NOW, else the `now` of site.yaml
 * (which is said on stderr), else the clock.
 */
export async function chooseNow({ dir, asked, env, clock }: NowSources): Promise<Instant> {
  const site = await readSiteClock(dir);
  if (asked !== undefined) return momentOrThrow(asked, '--now', site.timezone);
  if (env) return momentOrThrow(env, 'BLOG_NOW', site.timezone);
  const fixed = site.now === null ? null : moment(site.now, site.timezone);
  if (fixed === null) return clock();
  announce(`content/site.yaml sets the time: ${site.now}. --now overrides it.`);
  return fixed;
}

function momentOrThrow(text: string, source: string, timezone: string): Instant {
  const found = moment(text, timezone);
  if (found !== null) return found;
  throw new CommandError(
    `${source} is "${text}", which is neither a day such as 2026-11-20 nor an instant such as 2026-11-20T09:30:00Z.`,
  );
}

function moment(text: string, timezone: string): Instant | null {
  const day = parseDay(text);
  return day === null ? parseInstant(text) : startOfDay(day, timezone);
}

interface NowSources {
  dir: string;
  asked: string | undefined;
  env: string | undefined;
  clock: () => Instant;
}
