import { Option } from 'commander';
import type { BlogRecords } from '../../src/domain/blog.ts';
import { dayAt } from '../../src/domain/calendar.ts';
import type { Member } from '../../src/domain/rotation/member.ts';
import { narrowReport } from '../../src/domain/report/narrow-report.ts';
import { reportOf, type RotaReport } from '../../src/domain/report/report.ts';
import { placesIn } from '../../src/read/place-problems.ts';
import { statusAsJson } from '../../src/render/rota/status-as-json.ts';
import { statusAsText } from '../../src/render/rota/status-as-text.ts';
import { paintFor } from '../command/announce.ts';
import { makeCommand, type CommandContext } from '../command/command.ts';
import { namedId, openRecords, widthOf } from './open-records.ts';
import type { Verb } from './verb.ts';

export const status: Verb = { command: statusCommand, run: printStatus };

function statusCommand() {
  return makeCommand({
    name: 'rota',
    verb: 'status',
    summary: 'Says who owes a post, by when, and who is behind, worst first.',
    example: 'npm run rota -- status --behind --fail-on overdue',
    time: true,
  })
    .option('--rotation <id>', 'this rotation alone')
    .option('--author <id>', 'this author alone, in every rotation')
    .option('--behind', 'only those who are late, overdue or dormant')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <standing>', 'end with 1 where somebody is at it or worse')
        .choices(Object.keys(FAILS_FROM))
        .default('never'),
    )
    .option('--no-cache', 'read everything anew, and keep nothing for the next time');
}

async function printStatus(context: CommandContext): Promise<void> {
  const { options, now } = context;
  const records = await openRecords(context);
  const asked = {
    rotation: namedId(options['rotation'], 'rotation', records.rotations),
    author: namedId(options['author'], 'author', records.authors),
  };
  const today = dayAt(now, records.site.timezone);
  const report = narrowReport(reportOf(records, { today, pulls: null }), asked);
  process.stdout.write(printed(report, records, context, asked.author));
  const worst = report.rotations.flatMap(({ standings }) => standings.map((one) => one.severity));
  if (Math.max(...worst) >= FAILS_FROM[options['failOn'] as keyof typeof FAILS_FROM]) {
    process.exitCode = 1;
  }
}

function printed(
  report: RotaReport,
  { rotations, authors }: BlogRecords,
  { dir, options }: CommandContext,
  author: string | null,
): string {
  const isBehindOnly = options['behind'] === true;
  if (options['format'] === 'json') {
    return statusAsJson(report, { isBehindOnly, lineOf: joinLines(dir) });
  }
  if (rotations.length === 0) return 'This blog has no rotations: nobody owes a post.\n';
  const name = authors.find(({ id }) => id === author)?.name ?? null;
  if (name !== null && report.rotations.length === 0) return `${name} is in no rotation.\n`;
  const terminal = { paint: paintFor(process.stdout), width: widthOf(process.stdout) };
  return statusAsText(report, { ...terminal, isBehindOnly, author: name });
}

function joinLines(dir: string): (member: Member) => number {
  const placeOf = placesIn(dir);
  return ({ author, join }) =>
    placeOf({ file: author.file, path: ['joins', join], atKey: false }).line;
}

/** Severities. */
const FAILS_FROM = { never: Infinity, late: 1, overdue: 2, dormant: 3 };
