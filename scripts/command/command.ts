import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { OptionValues } from 'commander';
import type { Instant } from '../../src/domain/calendar.ts';
import { recoverPublish } from '../../src/integrations/publish/publish.ts';
import { announce, withoutControls } from './announce.ts';
import { chooseNow } from './choose-now.ts';
import { CommandError } from './command-error.ts';
import { checkout, standingIn } from './standing-in.ts';

/** A command with `--help`, `--blog` and, where time matters, `--now`; add its own options to it. */
export function makeCommand(details: CommandDetails): BlogCommand {
  const command = new BlogCommand(details)
    .description(details.summary)
    .addHelpText('after', `\nExample:\n  ${details.example}`)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(`${withoutControls(text)}${usageLine(command)}\n`),
    });
  if (details.blogMayBeNew) command.requiredOption('--blog <dir>', 'the folder of the new blog');
  else
    command.option(
      '--blog <dir>',
      details.blogIs ?? `the folder of the blog (environment: BLOG_DIR; default: ${checkout})`,
    );
  if (!details.time) return command;
  return command.option('--now <moment>', 'the day or instant it is (environment: BLOG_NOW)');
}

/** Runs `action` and turns whatever goes wrong into a sentence and an exit code. */
export async function runCommand(
  command: BlogCommand,
  action: (context: CommandContext) => Promise<void> | void,
  argv: readonly string[] = process.argv,
): Promise<void> {
  process.stdout.on('error', endUnlessClosed);
  // Where nothing can be said any more, the exit code still tells.
  process.stderr.on('error', () => undefined);
  try {
    command.action(() => undefined).parse(argv);
    await action(await readContext(command));
  } catch (error) {
    process.exitCode = exitCodeOf(error, command);
  }
}

class BlogCommand extends Command {
  readonly details: CommandDetails;

  constructor(details: CommandDetails) {
    super([`npm run ${details.name} --`, ...(details.verb ? [details.verb] : [])].join(' '));
    this.details = details;
  }
}

async function readContext(command: BlogCommand): Promise<CommandContext> {
  const options: OptionValues = command.opts();
  const dir = blogDir(options['blog']);
  if (!command.details.blogMayBeNew) await assertFolder(dir);
  const recovered = await recoverPublish(dir);
  if (recovered !== null) announce(recovered);
  const now = command.details.time
    ? await chooseNow({ dir, asked: options['now'], env: process.env['BLOG_NOW'], clock: Date.now })
    : Number.NaN;
  return { dir, now, options, args: command.args };
}

function blogDir(asked: string | undefined): string {
  if (asked === '') throw new CommandError('--blog needs the path of a folder.');
  return resolve(standingIn(), asked ?? (process.env['BLOG_DIR'] || checkout));
}

async function assertFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null);
  if (found === null) throw new CommandError(`There is no folder ${dir}.`);
  if (!found.isDirectory()) {
    throw new CommandError(`${dir} is no folder. --blog names the folder of a blog.`);
  }
}

function exitCodeOf(error: unknown, command: BlogCommand): number {
  // Commander has already printed its own message, with the usage line.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CommandError) {
    announce(error.message, 'red');
    if (error.isMisuse) announce(usageLine(command));
    return error.exitCode;
  }
  announce(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

function usageLine(command: BlogCommand): string {
  return `Usage: ${command.name()} ${command.usage()}   (--help says more)`;
}

/** Whoever reads may stop; a disk that is full leaves a report that is not whole. */
function endUnlessClosed({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  announce(`The output cannot be written: ${message}.`, 'red');
  process.exit(2);
}

export interface CommandDetails {
  /** As in `npm run <name>`. */
  name: string;
  /** Which of several things a command does, as in `npm run <name> -- <verb>`. */
  verb?: string;
  summary: string;
  /** One whole line that can be typed. */
  example: string;
  /** Whether the command depends on the time: adds `--now`. */
  time?: boolean;
  /** What `--blog` names, where that is not simply the blog to work on. */
  blogIs?: string;
  /** Whether `--blog` may name a folder that is not there yet. */
  blogMayBeNew?: boolean;
}

export interface CommandContext {
  /** The blog's folder, absolute. */
  dir: string;
  /** NaN for a command without `time`. */
  now: Instant;
  options: OptionValues;
  args: string[];
}
