import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../../src/read/write-file-whole.ts';
import { isCalendarOf } from '../../src/render/calendars/calendar.ts';
import { CommandError } from '../command/command-error.ts';
import { failUnwritten } from './fail-unwritten.ts';

/**
 * Makes the calendars in `dir` of the blog at `url` those given, by file name: writes what changed
 * and removes what is no longer wanted. A file that was not made so is never touched: where one
 * has the name of a calendar nothing is written.
 */
export async function writeCalendars(dir: string, calendars: Map<string, string>, url: string) {
  const found = await readCalendars(dir).catch(failUnwritten);
  const isOurs = (name: string) => isCalendarOf(found.get(name) ?? '', url);
  const foreign = [...calendars.keys()].filter((name) => found.has(name) && !isOurs(name));
  if (foreign.length > 0) throw new CommandError(inTheWay(dir, foreign), 2, false);
  const changed = [...calendars].filter(([name, text]) => found.get(name) !== text);
  const stale = [...found.keys()].filter((name) => !calendars.has(name) && isOurs(name));
  try {
    if (changed.length > 0) await mkdir(dir, { recursive: true });
    for (const [name, text] of changed) writeFileWhole(join(dir, name), text);
    for (const name of stale) await rm(join(dir, name));
  } catch (error) {
    return failUnwritten(error);
  }
  return { changed: changed.length, removed: stale.length };
}

/** What is in `dir` under the name of a calendar, by name; a folder of such a name is empty text. */
async function readCalendars(dir: string): Promise<Map<string, string>> {
  const there = await stat(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (there === null) return new Map();
  if (!there.isDirectory()) throw new CommandError(`${dir} is a file. --out names a folder.`);
  const names = (await readdir(dir)).filter((name) => name.endsWith('.ics'));
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [
        name,
        await readFile(join(dir, name), 'utf8').catch(() => ''),
      ]),
    ),
  );
}

function inTheWay(dir: string, names: string[]): string {
  const [are, them] = names.length === 1 ? ['is no calendar', 'it'] : ['are no calendars', 'them'];
  const what = `${names.join(', ')} in ${dir} ${are} of this blog.`;
  return `${what} Nothing was written: take ${them} away, or name another folder.`;
}
