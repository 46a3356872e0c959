import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from './measure.ts';
import type { Measured } from './measure.ts';
import { newestPost } from './newest-post.ts';
import { nowOption } from './now-option.ts';
import { printFigures } from './print-figures.ts';
import { timeDev } from './time-dev.ts';

/** Times the reports of the rotation on the blog in `dir` and prints a line for each. */
export async function timeRota(dir: string, moment: string | undefined): Promise<void> {
  const time = timer(dir, nowOption(moment));
  await time('rota status, cold', 'rota status', '');
  await time('rota status, again', 'rota status');
  await time('rota check, cold', 'rota check', '');
  await time('rota check, again', 'rota check');
}

/** The same for all other commands and the dev server. */
export async function timeCommands(dir: string, moment: string | undefined): Promise<void> {
  const time = timer(dir, nowOption(moment));
  await time('check, cold', 'check', '');
  await time('check, again', 'check');
  const cold = await time('build, cold', 'build', '');
  await time('build, unchanged', 'build');
  await time('build, every card drawn anew', 'build', 'cache/cards');
  await time('build, the search index made anew', 'build', 'cache/search');
  const post = await newestPost(dir, moment);
  await appendFile(join(dir, post.file), '\nOne sentence more.\n');
  await time('build, one post changed', 'build');
  const dev = await timeDev(dir, post.file, post.path, nowOption(moment));
  printFigures('dev server, until its first page', { seconds: dev.start });
  printFigures('dev server, an edit until it shows', { seconds: dev.reaction });
  process.stdout.write(`\n${cold.output.trim().split('\n').at(-1)}\n`);
}

/** Each line is a whole process, from its start to its end, the helpers it starts included. */
function timer(dir: string, now: string[]): Time {
  return async (name, command, anew = null) => {
    if (anew !== null) await rm(join(dir, '.rota', anew), { recursive: true, force: true });
    const [script, ...verb] = command.split(' ');
    const measured = await measure(`${script}.ts`, [...verb, '--blog', dir, ...now]);
    printFigures(name, measured);
    return measured;
  };
}

/** `command` is what stands behind `npm run`, `anew` what of `.rota` is removed before. */
type Time = (name: string, command: string, anew?: string | null) => Promise<Measured>;
