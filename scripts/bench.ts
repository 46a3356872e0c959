import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Argument, InvalidArgumentError, Option } from 'commander';
import { OUTPUTS } from '../src/domain/outputs.ts';
import type { Output } from '../src/domain/outputs.ts';
import { timeCommands, timeRota } from './bench/time-commands.ts';
import { timeOutputs } from './bench/outputs/time-outputs.ts';
import { measureReader } from './bench/reader/measure-reader.ts';
import { BENCH_DAY, writeSeededBlog } from './bench/write-seeded-blog.ts';
import { announce } from './command/announce.ts';
import { makeCommand, runCommand } from './command/command.ts';
import { checkout, standingIn } from './command/standing-in.ts';

const command = makeCommand({
  name: 'bench',
  summary: 'Times check, rota, build and the dev server on a seeded blog, or on a copy of another.',
  example: 'npm run bench -- outputs --posts 10000',
  blogIs: 'measure a copy of this blog instead',
})
  .addArgument(
    new Argument(
      '[what]',
      'rota: its reports alone; outputs: what feeds, cards, search and the others cost, each apart; reader: what Lighthouse says of the sample’s pages',
    ).choices(['rota', 'outputs', 'reader']),
  )
  .addOption(new Option('--only <output...>', 'these outputs alone').choices(OUTPUTS))
  .option('--posts <number>', 'how many posts the seeded blog has', countOption, 1000)
  .option('--now <moment>', 'the day or instant it is')
  .option('--keep', 'leave the folder that was measured');

await runCommand(command, async ({ options, args: [what] }) => {
  const dir = await mkdtemp(join(tmpdir(), 'rota-bench-'));
  try {
    await prepare(dir, options, what);
    const isSeeded = options['blog'] === undefined && what !== 'reader';
    const moment = options['now'] ?? (isSeeded ? BENCH_DAY : undefined);
    if (what === 'reader') return await measureReader(dir, moment);
    if (what === 'outputs') await timeOutputs(dir, moment, options['only'] ?? OUTPUTS);
    else await timeRota(dir, moment);
    if (what === undefined) await timeCommands(dir, moment);
  } finally {
    if (options['keep']) announce(`The blog is in ${dir}.`);
    else await rm(dir, { recursive: true, force: true });
  }
});

async function prepare(dir: string, { blog, posts = 0 }: Options, what?: string): Promise<void> {
  const size = what === 'outputs' ? { posts, authors: 60, topics: 30 } : { posts };
  if (blog === undefined && what !== 'reader') return writeSeededBlog(dir, size);
  for (const name of ['authors', 'content', 'public']) {
    const source = join(blog === undefined ? checkout : resolve(standingIn(), blog), name);
    if (await stat(source).catch(() => null))
      await cp(source, join(dir, name), { recursive: true });
  }
}

function countOption(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

interface Options {
  posts?: number;
  blog?: string;
  now?: string;
  only?: Output[];
}
