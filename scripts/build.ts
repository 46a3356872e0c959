import { relative, resolve, sep } from 'node:path';
import { Option } from 'commander';
import type { BlogRecords } from '../src/domain/blog.ts';
import { basePath } from '../src/domain/addresses.ts';
import { buildSite, removeStaging } from '../src/integrations/build-site.ts';
import { assertNginxFile } from '../src/integrations/finish/assert-nginx-file.ts';
import { writeNginx } from '../src/integrations/finish/write-nginx.ts';
import { onInterrupt } from '../src/integrations/on-interrupt.ts';
import { outFolder } from '../src/integrations/publish/out-folder.ts';
import { OUTPUTS } from '../src/domain/outputs.ts';
import type { Output } from '../src/domain/outputs.ts';
import { lockOf, publish } from '../src/integrations/publish/publish.ts';
import { takeSnapshot } from '../src/integrations/snapshot/snapshot.ts';
import type { Snapshot } from '../src/integrations/snapshot/snapshot.ts';
import { Stop } from '../src/integrations/stop.ts';
import { checkBlog } from '../src/read/check-blog.ts';
import type { CheckedBlog } from '../src/read/check-blog.ts';
import { problemsAsText } from '../src/render/problems/problems-as-text.ts';
import { announce, paintFor } from './command/announce.ts';
import { makeCommand, runCommand } from './command/command.ts';
import type { CommandContext } from './command/command.ts';
import { CommandError } from './command/command-error.ts';
import { count } from './command/count.ts';
import { failClearly } from './command/fail-clearly.ts';
import { lockOrThrow } from './command/lock-or-throw.ts';
import { startProgress } from './command/progress.ts';
import { standingIn } from './command/standing-in.ts';

const command = makeCommand({
  name: 'build',
  summary: 'Checks a blog, builds its site and puts it into the folder "dist" of the blog.',
  example: 'npm run build -- --blog ../our-blog',
  time: true,
})
  .option('--out <dir>', 'put the site there instead')
  .option('--drafts', 'build drafts and future posts as well, marked so, into the folder "drafts"')
  .option('--compress', 'put .br and .gz beside every text, for hosts that serve such files')
  .option('--nginx <file>', 'write what nginx must be told into this file, to be included there')
  // For the bench, which weighs each output against a build without it.
  .addOption(new Option('--leave-out <output...>').choices(OUTPUTS).hideHelp());

const progress = startProgress();
await runCommand(command, (context) => build(context).catch(failClearly));
progress.stop();

async function build({ dir, now, options }: CommandContext): Promise<void> {
  const mode = options['drafts'] ? 'drafts' : 'build';
  const asked = options['out'] === undefined ? undefined : resolve(standingIn(), options['out']);
  const out = await outFolder(dir, asked, mode === 'drafts');
  const nginx = options['nginx'] === undefined ? null : resolve(standingIn(), options['nginx']);
  if (nginx !== null) await assertNginxFile(nginx, dir, out);
  const lock = await lockOrThrow(lockOf(dir, mode), 'Another build');
  const job: Job = {
    dir,
    now,
    mode,
    out,
    started: performance.now(),
    name: named(out),
    publishing: null,
    isStopping: false,
    leaveOut: options['leaveOut'],
    compress: options['compress'] === true,
    nginx,
  };
  const signalsPass = onInterrupt(async () => {
    await stop(job);
    await lock.release();
  });
  try {
    await run(job);
  } catch (error) {
    // Tidying up took the files away from under the build: what it says of that is no news.
    if (job.isStopping) await new Promise(() => undefined);
    if (!(error instanceof Stop)) throw error;
    throw new Stop(`${error.message}\nNothing was published; ${job.name} is as it was.`);
  } finally {
    signalsPass();
    await removeStaging(dir, mode);
    await lock.release();
  }
}

async function run(job: Job): Promise<void> {
  const { dir, now, mode, out } = job;
  progress.say('Reading the blog');
  const checked = await checkBlog(dir, now, { bodies: 'segments' });
  const { site } = soundRecords(checked, job);
  const snapshot = takeSnapshot(
    { ...checked, problems: [] },
    { dir, now, drafts: mode === 'drafts', leaveOut: job.leaveOut },
  );
  progress.say(`Building ${count(snapshot.posts.length, 'post')}`);
  process.env['BLOG_DIR'] = dir;
  const { leaveOut, compress } = job;
  const { folder, pages } = await buildSite({ dir, mode, site, snapshot, leaveOut, compress });
  // What cannot be written is no reason to publish.
  if (job.nginx !== null) await writeNginx(job.nginx, folder, basePath(site.url));
  progress.say('Publishing');
  job.publishing = publish(dir, mode, folder, out);
  await job.publishing;
  progress.stop();
  process.stdout.write(`${summary(snapshot, pages, job)}\n`);
}

/** The blog's records when nothing is wrong with it but warnings; the report is printed. */
function soundRecords({ records, problems }: CheckedBlog, { name }: Job): BlogRecords {
  progress.pause();
  process.stderr.write(problemsAsText(problems, paintFor(process.stderr)));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (records !== null && errors === 0) return records;
  throw new CommandError(`Nothing was built; ${name} is as it was.`, 1);
}

async function stop(job: Job): Promise<void> {
  const { dir, mode, name, publishing } = job;
  job.isStopping = true;
  progress.stop();
  await (publishing ?? removeStaging(dir, mode));
  announce(publishing ? `Stopped; ${name} was finished.` : `Stopped; ${name} is as it was.`);
}

function summary({ posts, authors }: Snapshot, pages: number, { started, name }: Job): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const made = `${count(posts.length, 'post')}, ${count(authors.length, 'author')}`;
  return `Built ${made}: ${count(pages, 'page')} in ${seconds} s -> ${name}`;
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
  /** Whether it was interrupted and is being tidied up. */
  isStopping: boolean;
  leaveOut: readonly Output[] | undefined;
  compress: boolean;
  /** Where what nginx must be told goes. */
  nginx: string | null;
}
