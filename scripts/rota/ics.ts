import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { dayAt } from '../../src/domain/calendar.ts';
import { calendarsUrl, editorsCalendars } from '../../src/render/calendars/editors-calendars.ts';
import { makeCommand, type CommandContext } from '../command/command.ts';
import { count } from '../command/count.ts';
import { standingIn } from '../command/standing-in.ts';
import { assertEditorsPlace } from './editors-place.ts';
import { openRecords } from './open-records.ts';
import type { Verb } from './verb.ts';
import { writeCalendars } from './write-calendars.ts';

export const ics: Verb = { command: icsCommand, run: writeIcs };

function icsCommand() {
  return makeCommand({
    name: 'rota',
    verb: 'ics',
    summary:
      'Writes calendars for editors: schedule.ics with everybody, and <id>.ics for each author.',
    example: 'npm run rota -- ics --out ../calendars',
    time: true,
  })
    .requiredOption(
      '--out <dir>',
      'the folder to write into; what else lies there is left alone',
      folderOption,
    )
    .option('--no-cache', 'read everything anew, and keep nothing for the next time');
}

async function writeIcs(context: CommandContext): Promise<void> {
  const records = await openRecords(context);
  const today = dayAt(context.now, records.site.timezone);
  const out = resolve(standingIn(), String(context.options['out']));
  await assertEditorsPlace(context.dir, out);
  const calendars = editorsCalendars(records, today);
  const { changed, removed } = await writeCalendars(out, calendars, calendarsUrl(records));
  const gone = removed > 0 ? `, ${removed} removed` : '';
  process.stdout.write(
    calendars.size === 0
      ? `This blog has no rotations: there is nothing to put into a calendar${gone}.\n`
      : `${count(calendars.size, 'calendar')} in ${out}: ${changed} written${gone}.\n`,
  );
}

function folderOption(text: string): string {
  if (text !== '') return text;
  throw new InvalidArgumentError('It must be the name of a folder.');
}
