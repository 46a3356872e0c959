import { Option } from 'commander';
import type { BlogRecords } from '../../src/domain/blog.ts';
import { dayAt } from '../../src/domain/calendar.ts';
import { changesBetween } from '../../src/domain/report/changes.ts';
import { changesAsMarkdown } from '../../src/render/rota/changes/changes-as-markdown.ts';
import { changesAsText } from '../../src/render/rota/changes/changes-as-text.ts';
import type { BlogAt } from '../../src/read/git/read-blog-at.ts';
import { announce } from '../command/announce.ts';
import { CommandError } from '../command/command-error.ts';
import { makeCommand, type CommandContext } from '../command/command.ts';
import { BASE_HELP, baseInWords, openBase, wrongAtBase } from './open-base.ts';
import { openRecords } from './open-records.ts';
import { terminalOf } from './terminal.ts';
import type { Verb } from './verb.ts';

export const diff: Verb = { command: diffCommand, run: printDiff };

function diffCommand() {
  return makeCommand({
    name: 'rota',
    verb: 'diff',
    summary: 'Says whose dates a change moves: turns, due days, who joins or leaves.',
    example: 'npm run rota -- diff --base origin/main --format md',
    time: true,
  })
    .requiredOption('--base <ref>', 'what to compare with')
    .addOption(new Option('--format <format>').choices(['text', 'md']).default('text'))
    .option('--no-cache', 'read everything anew, and keep nothing for the next time')
    .addHelpText('after', `\n${BASE_HELP}`);
}

async function printDiff(context: CommandContext): Promise<void> {
  const { options, now } = context;
  const ref = String(options['base']);
  const after = await openRecords(context);
  const base = await openBase(context, ref);
  const changes = changesBetween(recordsAt(base, ref, after), after, {
    today: dayAt(now, after.site.timezone),
  });
  const terminal = terminalOf(process.stdout);
  const isMarkdown = options['format'] === 'md';
  process.stdout.write(isMarkdown ? changesAsMarkdown(changes) : changesAsText(changes, terminal));
}

/** Where there was no blog yet, one without anything. */
function recordsAt(base: BlogAt, ref: string, after: BlogRecords): BlogRecords {
  if (!base.isThere) {
    announce(`There was no blog yet at ${baseInWords(ref, base)}: all of it is new.`);
    return { ...after, authors: [], posts: [], rotations: [], slots: [] };
  }
  if (base.records !== null && base.problems.length === 0) {
    announce(`Compared with ${baseInWords(ref, base)}.`);
    return base.records;
  }
  const what = `The data at ${baseInWords(ref, base)} are wrong, so what moves cannot be told:`;
  throw new CommandError(what + wrongAtBase(base.problems), 2, false);
}
