import { relative, resolve, sep } from 'node:path';
import type { BlogRecords } from '../src/domain/blog.ts';
import { publicPart } from '../src/domain/public-part.ts';
import { buildSite, removeStaging } from '../src/integrations/build-site.ts';
import { onInterrupt } from '../src/integrations/on-interrupt.ts';
import { outFolder } from '../src/integrations/out-folder.ts';
import { lockOf, publish } from '../src/integrations/publish.ts';
import { Stop } from '../src/integrations/stop.ts';
import { checkBlog } from '../src/read/check-blog.ts';
import { problemsAsText } from '../src/render/problems-as-text.ts';
import { announce, paintFor } from './announce.ts';
import { makeCommand, runCommand } from './command.ts';
import type { CommandContext } from './command.ts';
import { CommandError } from './command-error.ts';
import { failClearly } from './fail-clearly.ts';
import { lockOrThrow } from './lock-or-throw.ts';
import { startProgress } from './progress.ts';
import { standingIn } from './standing-in.ts';

const command = makeCommand({
  name: 'build',
  summary: 'Checks a blog, builds its site and puts it into the folder "dist" of the blog.',
  example: 'npm run build -- --blog ../our-blog',
  time: true,
})
  .option('--out <dir>', 'put the site there instead')
  .option('--drafts', 'build drafts and future posts as well, marked so, into the folder "drafts"');

const progress = startProgress();
await runCommand(command, (context) => build(context).catch(failClearly));
progress.stop();

async function build({ dir, now, options }: CommandContext): Promise<void> {
  const mode = options['drafts'] ? 'drafts' : 'build';
  const asked = options['out'] === undefined ? undefined : resolve(standingIn(), options['out']);
  const out = await outFolder(dir, asked, mode === 'drafts');
  const lock = await lockOrThrow(lockOf(dir, mode), 'Another build');
  const job: Job = {
    dir,
    now,
    mode,
    out,
    started: performance.now(),
    name: named(out),
    publishing: null,
  };
  const signalsPass = onInterrupt(async () => {
    await stop(job);
    await lock.release();
  });
  try {
    await run(job);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    throw new Stop(`${error.message}\nNothing was published; ${job.name} is as it was.`);
  } finally {
    signalsPass();
    await removeStaging(dir, mode);
    await lock.release();
  }
}

async function run(job: Job): Promise<void> {
  const { dir, mode, out } = job;
  progress.say('Reading the blog');
  const records = await soundRecords(job);
  const shown = mode === 'drafts' ? records : publicPart(records, job.now);
  progress.say(`Building ${count(shown.posts.length, 'post')}`);
  setEnvironment(job);
  const { folder, pages } = await buildSite({ dir, mode, site: records.site });
  progress.say('Publishing');
  job.publishing = publish(dir, mode, folder, out);
  await job.publishing;
  progress.stop();
  process.stdout.write(`${summary(shown, pages, job)}\n`);
}

/** The blog's records when nothing is wrong with it but warnings; the report is printed. */
async function soundRecords({ dir, now, name }: Job): Promise<BlogRecords> {
  const { records, problems } = await checkBlog(dir, now, { bodies: 'segments' });
  progress.pause();
  process.stderr.write(problemsAsText(problems, paintFor(process.stderr)));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (records !== null && errors === 0) return records;
  throw new CommandError(`Nothing was built; ${name} is as it was.`, 1);
}

/** What the loaders inside Astro must know: they share no memory with this script. */
function setEnvironment({ dir, now, mode }: Job): void {
  process.env['BLOG_DIR'] = dir;
  process.env['BLOG_NOW'] = new Date(now).toISOString();
  process.env['ROTA_DRAFTS'] = mode === 'drafts' ? '1' : '';
}

async function stop({ dir, mode, name, publishing }: Job): Promise<void> {
  progress.stop();
  await (publishing ?? removeStaging(dir, mode));
  announce(publishing ? `Stopped; ${name} was finished.` : `Stopped; ${name} is as it was.`);
}

function summary({ posts, authors }: BlogRecords, pages: number, { started, name }: Job): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const made = `${count(posts.length, 'post')}, ${count(authors.length, 'author')}`;
  return `Built ${made}: ${count(pages, 'page')} in ${seconds} s -> ${name}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function named(out: string): string {
  const way = relative(standingIn(), out);
  return way === '' || way.startsWith('..') ? out : `${way.replaceAll(sep, '/')}/`;
}

interface Job {
  dir: string;
  now: number;
  mode: 'build' | 'drafts';
  out: string;
  /** The folder as messages call it. */
  name: string;
  started: number;
  /** The change-over, once it has begun: it is never left half done. */
  publishing: Promise<void> | null;
}
