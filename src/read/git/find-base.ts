import { didYouMean } from '../../domain/wording/did-you-mean.ts';
import { GitError, runGit } from './run-git.ts';

/**
 * The commit with which the blog in `dir` is compared when `ref` is asked for: where the present
 * branch left it, so that what has happened on `ref` since is not held against the branch; `ref`
 * itself where the two share no history.
 *
 * Throws `GitError` with a sentence for whoever gave `ref`.
 */
export async function findBase(dir: string, ref: string): Promise<Base> {
  await assertRepository(dir);
  const tip = await commitOf(dir, ref);
  if (tip === null) throw new GitError(await unknownRef(dir, ref));
  const shared = await line(dir, ['merge-base', tip, 'HEAD']);
  if (shared === null && (await isShallow(dir))) throw new GitError(cutOff(ref));
  const commit = shared ?? tip;
  const short = (await line(dir, ['rev-parse', '--short', commit])) ?? commit;
  return { commit, short, isTip: commit === tip };
}

async function assertRepository(dir: string): Promise<void> {
  const { ok, stderr } = await runGit(dir, ['rev-parse', '--git-dir']);
  if (ok) return;
  if (!/not a git repository/.test(stderr)) {
    const trust = /git config --global --add safe\.directory .+/.exec(stderr);
    const remedy = trust ? `. To trust it: ${trust[0]}` : '';
    throw new GitError(`Git says: ${firstLine(stderr)}${remedy}`);
  }
  throw new GitError(`${dir} is in no git repository, so there is no earlier state to look at.`);
}

/** What begins with a hyphen is an option for git and never a name; "^main" is no commit but all others. */
async function commitOf(dir: string, ref: string): Promise<string | null> {
  if (/^(-|\^|$)/.test(ref)) return null;
  return line(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
}

async function unknownRef(dir: string, ref: string): Promise<string> {
  if ((await commitOf(dir, 'HEAD')) === null) return 'This git repository has no commit yet.';
  const listed = await runGit(dir, ['for-each-ref', '--format=%(refname:short)']);
  const names = listed.stdout.toString('utf8').split('\n').filter(Boolean);
  const remote = names.find((name) => name.endsWith(`/${ref}`));
  const hint = remote === undefined ? didYouMean(ref, names) : ` Did you mean "${remote}"?`;
  if (hint === '' && (await isShallow(dir))) return cutOff(ref);
  const fetch =
    hint === '' ? ' A branch of another clone comes with "git fetch origin" first.' : '';
  return `Git knows no commit "${ref}" here.${hint}${fetch}`;
}

function cutOff(ref: string): string {
  return (
    `This clone holds the newest commits alone, and not where "${ref}" and this branch meet. ` +
    'Fetch the whole history: "git fetch --unshallow origin", or "fetch-depth: 0" for actions/checkout.'
  );
}

async function isShallow(dir: string): Promise<boolean> {
  return (await line(dir, ['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** The first line of what git answers; null where it fails. */
async function line(dir: string, args: string[]): Promise<string | null> {
  const { ok, stdout } = await runGit(dir, args);
  return ok ? firstLine(stdout.toString('utf8')) : null;
}

function firstLine(text: string): string {
  return text.split('\n')[0]!.trim();
}

export interface Base {
  /** Its full id, and as many digits of it as tell it apart. */
  commit: string;
  short: string;
  /** Whether it is what was asked for, and not an earlier commit. */
  isTip: boolean;
}
