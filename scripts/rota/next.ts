import { InvalidArgumentError, Option } from 'commander';
import { absolute, address } from '../../src/domain/addresses.ts';
import { dayAt, parseDay } from '../../src/domain/calendar.ts';
import { membersOf } from '../../src/domain/membership/member.ts';
import { comingTurns } from '../../src/domain/rotation/next.ts';
import { HORIZON } from '../../src/domain/report/report.ts';
import { hasEnded } from '../../src/domain/report/without-ended.ts';
import { nextAsJson } from '../../src/render/rota/next-as-json.ts';
import { nextAsMarkdown } from '../../src/render/rota/next-as-markdown.ts';
import { nextAsText, type ComingTurns } from '../../src/render/rota/next-as-text.ts';
import { noRotationInWords } from '../../src/render/rota/words/no-rotation-in-words.ts';
import { makeCommand, type CommandContext } from '../command/command.ts';
import { namedId, openRecords } from './open-records.ts';
import { terminalOf } from './terminal.ts';
import type { Verb } from './verb.ts';

export const next: Verb = { command: nextCommand, run: printNext };

function nextCommand() {
  return makeCommand({
    name: 'rota',
    verb: 'next',
    summary: 'Says who writes next in each rotation.',
    example: 'npm run rota -- next -n 12 --format md',
    time: true,
  })
    .option('-n <number>', 'how many turns of each rotation', countOption, HORIZON)
    .option('--from <day>', 'the turns from this day on (default: from today)', dayOption)
    .option('--rotation <id>', 'this rotation alone')
    .addOption(new Option('--format <format>').choices(['text', 'json', 'md']).default('text'))
    .option('--no-cache', 'read everything anew, and keep nothing for the next time');
}

async function printNext(context: CommandContext): Promise<void> {
  const { options, now } = context;
  const { format, n: count, from } = options;
  const records = await openRecords(context);
  const only = namedId(options['rotation'], 'rotation', records.rotations);
  const today = dayAt(now, records.site.timezone);
  const coming: ComingTurns = {
    today,
    timezone: records.site.timezone,
    names: new Map(records.authors.map(({ id, name }) => [id, name])),
    rotations: records.rotations
      .filter(({ id }) => only === null || id === only)
      .map((rotation) => {
        const members = membersOf(records, rotation, today);
        return { rotation, turns: comingTurns(records, rotation, { members, today, count, from }) };
      }),
  };
  const told = format === 'json' || only !== null ? coming : withoutEndedOnes(coming);
  if (format !== 'json' && told.rotations.length === 0) {
    process.stdout.write(`${noRotationInWords(records.rotations.length > 0)}\n`);
    return;
  }
  process.stdout.write(printed(told, format, absolute(records.site.url, address.calendar)));
}

function withoutEndedOnes({ rotations, ...coming }: ComingTurns): ComingTurns {
  const isTold = ({ rotation, turns }: ComingTurns['rotations'][number]) =>
    turns.length > 0 || !hasEnded(rotation, coming.today);
  return { ...coming, rotations: rotations.filter(isTold) };
}

/** `calendar`: where readers find the same days. */
function printed(coming: ComingTurns, format: string, calendar: string): string {
  if (format === 'json') return nextAsJson(coming);
  if (format === 'md') return nextAsMarkdown(coming);
  const terminal = terminalOf(process.stdout);
  return `${nextAsText(coming, terminal)}Calendar: ${calendar}\n`;
}

function countOption(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count > 0 && count <= MOST) return count;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST}.`);
}

function dayOption(text: string): string {
  const day = parseDay(text);
  if (day !== null) return day;
  throw new InvalidArgumentError('It must be a day such as 2026-01-06.');
}

const MOST = 1000;
