import { appendFile, cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { measure } from './bench/measure.ts';
import { newestPost } from './bench/newest-post.ts';
import { timeDev } from './bench/time-dev.ts';
import { BENCH_DAY, writeSeededBlog } from './bench/write-seeded-blog.ts';
import { announce } from './command/announce.ts';
import { makeCommand, runCommand } from './command/command.ts';
import { standingIn } from './command/standing-in.ts';

const command = makeCommand({
  name: 'bench',
  summary: 'Times check, rota, build and the dev server on a seeded blog, or on a copy of another.',
  example: 'npm run bench -- --posts 10000',
  blogIs: 'measure a copy of this blog instead',
})
  .option('--posts <number>', 'how many posts the seeded blog has', countOption, 1000)
  .option('--now <moment>', 'the day or instant it is')
  .option('--keep', 'leave the folder that was measured');

await runCommand(command, async ({ options }) => {
  const dir = await mkdtemp(join(tmpdir(), 'rota-bench-'));
  try {
    await prepare(dir, options);
    await report(dir, options);
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
async function report(dir: string, options: Options): Promise<void> {
  const moment = options.now ?? (options.blog === undefined ? BENCH_DAY : undefined);
  const now = moment === undefined ? [] : ['--now', moment];
  const time = async (name: string, script: string, anew: string | null = null) => {
    if (anew !== null) await rm(join(dir, '.rota', anew), { recursive: true, force: true });
    const measured = await measure(script, ['--blog', dir, ...now]);
    print(name, measured);
    return measured;
  };
  await time('check, cold', 'check.ts', '');
  await time('check, again', 'check.ts');
  await time('rota status, cold', 'rota.ts', '');
  await time('rota status, again', 'rota.ts');
  const cold = await time('build, cold', 'build.ts', '');
  await time('build, unchanged', 'build.ts');
  await time('build, every card drawn anew', 'build.ts', 'cache/cards');
  await time('build, the search index made anew', 'build.ts', 'cache/search');
  const post = await newestPost(dir, moment);
  await appendFile(join(dir, post.file), '\nOne sentence more.\n');
  await time('build, one post changed', 'build.ts');
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
