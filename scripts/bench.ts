import { appendFile, cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Argument, InvalidArgumentError } from 'commander';
import { measure, type Measured } from './bench/measure.ts';
import { newestPost } from './bench/newest-post.ts';
import { timeDev } from './bench/time-dev.ts';
import { BENCH_DAY, writeSeededBlog } from './bench/write-seeded-blog.ts';
import { announce } from './command/announce.ts';
import { makeCommand, runCommand } from './command/command.ts';
import { standingIn } from './command/standing-in.ts';

const command = makeCommand({
  name: 'bench',
  summary: 'Times check, rota, build and the dev server on a seeded blog, or on a copy of another.',
  example: 'npm run bench -- rota --posts 10000',
  blogIs: 'measure a copy of this blog instead',
})
  .addArgument(new Argument('[what]', 'rota: its reports alone').choices(['rota']))
  .option('--posts <number>', 'how many posts the seeded blog has', countOption, 1000)
  .option('--now <moment>', 'the day or instant it is')
  .option('--keep', 'leave the folder that was measured');

await runCommand(command, async ({ options, args }) => {
  const dir = await mkdtemp(join(tmpdir(), 'rota-bench-'));
  try {
    await prepare(dir, options);
    const moment = options['now'] ?? (options['blog'] === undefined ? BENCH_DAY : undefined);
    const timing = timer(dir, moment === undefined ? [] : ['--now', moment]);
    await timeRota(timing);
    if (args[0] !== 'rota') await timeRest(timing, dir, moment);
  } finally {
    if (options['keep']) announce(`The blog is in ${dir}.`);
    else await rm(dir, { recursive: true, force: true });
  }
});

async function prepare(dir: string, { blog, posts = 0 }: Options): Promise<void> {
  if (blog === undefined) return writeSeededBlog(dir, posts);
  for (const name of ['authors', 'content', 'public']) {
    const source = join(resolve(standingIn(), blog), name);
    if (await stat(source).catch(() => null))
      await cp(source, join(dir, name), { recursive: true });
  }
}

/** Each line is a whole process, from its start to its end, the helpers it starts included. */
function timer(dir: string, now: string[]): Timing {
  const time: Timing['time'] = async (name, command, anew = null) => {
    if (anew !== null) await rm(join(dir, '.rota', anew), { recursive: true, force: true });
    const [script, ...verb] = command.split(' ');
    const measured = await measure(`${script}.ts`, [...verb, '--blog', dir, ...now]);
    print(name, measured);
    return measured;
  };
  return { time, now };
}

async function timeRota({ time }: Timing): Promise<void> {
  await time('rota status, cold', 'rota status', '');
  await time('rota status, again', 'rota status');
  await time('rota check, cold', 'rota check', '');
  await time('rota check, again', 'rota check');
}

async function timeRest({ time, now }: Timing, dir: string, moment?: string): Promise<void> {
  await time('check, cold', 'check', '');
  await time('check, again', 'check');
  const cold = await time('build, cold', 'build', '');
  await time('build, unchanged', 'build');
  await time('build, every card drawn anew', 'build', 'cache/cards');
  await time('build, the search index made anew', 'build', 'cache/search');
  const post = await newestPost(dir, moment);
  await appendFile(join(dir, post.file), '\nOne sentence more.\n');
  await time('build, one post changed', 'build');
  const dev = await timeDev(dir, post.file, post.path, now);
  print('dev server, until its first page', { seconds: dev.start });
  print('dev server, an edit until it shows', { seconds: dev.reaction });
  process.stdout.write(`\n${cold.output.trim().split('\n').at(-1)}\n`);
}

function print(name: string, { seconds, megabytes }: { seconds: number; megabytes?: number }) {
  const memory = megabytes === undefined ? '' : `${Math.round(megabytes)} MB`;
  process.stdout.write(
    `${name.padEnd(36)}${seconds.toFixed(1).padStart(7)} s${memory.padStart(10)}\n`,
  );
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
}

interface Timing {
  /** `command` is what stands behind `npm run`, `anew` what of `.rota` is removed before. */
  time: (name: string, command: string, anew?: string | null) => Promise<Measured>;
  now: string[];
}
