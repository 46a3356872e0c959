import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { file } from '../domain/addresses.ts';

/**
 * What a command needs to know before it reads the blog: the time zone (UTC where site.yaml names
 * none that exists) and the `now` of a demonstration. Whatever is wrong there is reported later.
 */
export async function readSiteClock(dir: string): Promise<SiteClock> {
  const text = await readFile(join(dir, file.site), 'utf8').catch(() => '');
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const timezone = stringAt(document.contents, 'timezone');
  return {
    timezone: timezone !== null && timezoneExists(timezone) ? timezone : 'UTC',
    now: stringAt(document.contents, 'now'),
  };
}

function stringAt(contents: unknown, key: string): string | null {
  const value = isMap(contents) ? contents.get(key) : null;
  return typeof value === 'string' ? value : null;
}

function timezoneExists(timezone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }) !== null;
  } catch {
    return false;
  }
}

export interface SiteClock {
  timezone: string;
  now: string | null;
}
