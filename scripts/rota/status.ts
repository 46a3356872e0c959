import { InvalidArgumentError, Option } from 'commander';
import type { BlogRecords } from '../../src/domain/blog.ts';
import { dayAt } from '../../src/domain/calendar.ts';
import { narrowReport } from '../../src/domain/report/narrow-report.ts';
import { reportOf, type RotaReport } from '../../src/domain/report/report.ts';
import { withoutEnded } from '../../src/domain/report/without-ended.ts';
import { makeCommand, type CommandContext } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { openPulls, pullsOption } from './open-pulls.ts';
import { namedId, openRecords } from './open-records.ts';
import { printReport } from './print-report.ts';
import { FORMATS, reportAs } from './report-as.ts';
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
    .option(
      '--behind',
      'only those who are late, overdue or dormant, or due soon after a missed turn',
    )
    .option('--explain', 'how each standing that is shown came about, in sentences')
    .addOption(new Option('--format <format>').choices(FORMATS).default('text'))
    .addOption(pullsOption())
    .addOption(
      new Option('--fail-on <standing>', 'end with 1 where somebody is at it or worse')
        .choices(Object.keys(FAILS_FROM))
        .default('never'),
    )
    .option('--out <file>', 'write the report to a file, whole or not at all', fileOption)
    .option('--no-cache', 'read everything anew, and keep nothing for the next time');
}

async function printStatus(context: CommandContext): Promise<void> {
  const { options, now } = context;
  if (options['explain'] && !EXPLAINED.includes(options['format'])) {
    throw new CommandError(`--explain goes with --format ${EXPLAINED.join(', ')}.`);
  }
  const records = await openRecords(context);
  const asked = {
    rotation: namedId(options['rotation'], 'rotation', records.rotations),
    author: namedId(options['author'], 'author', records.authors),
  };
  const pulls = await openPulls(context, records);
  const today = dayAt(now, records.site.timezone);
  const report = narrowReport(reportOf(records, { today, pulls }), asked);
  const isAllTold =
    options['format'] === 'json' || asked.rotation !== null || asked.author !== null;
  const told = isAllTold ? report : withoutEnded(report);
  await printReport(
    context.dir,
    reportAs(context, records, told, shownFor(context, records, asked)),
    options['out'],
  );
  if (worstIn(report) >= FAILS_FROM[options['failOn'] as keyof typeof FAILS_FROM]) {
    process.exitCode = 1;
  }
}

function shownFor({ options }: CommandContext, { authors }: BlogRecords, asked: Asked) {
  const isBehindOnly = options['behind'] === true;
  return {
    isBehindOnly,
    author: authors.find(({ id }) => id === asked.author)?.name ?? null,
    isWhole: !isBehindOnly && asked.author === null && asked.rotation === null,
    isExplained: options['explain'] === true,
  };
}

function worstIn({ rotations }: RotaReport): number {
  const lines = rotations.flatMap(({ standings }) => standings);
  return lines.reduce((worst, { severity }) => Math.max(worst, severity), 0);
}

function fileOption(text: string): string {
  if (text !== '') return text;
  throw new InvalidArgumentError('It must be the name of a file.');
}

/** Severities. */
const FAILS_FROM = { never: Infinity, late: 1, overdue: 2, dormant: 3 };

/** Formats that have room for reasons; JSON has them always. */
const EXPLAINED = ['text', 'md', 'json'];

interface Asked {
  rotation: string | null;
  author: string | null;
}
