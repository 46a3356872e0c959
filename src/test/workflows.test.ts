import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { GH_PR_LIST } from '../read/pulls/parse-pulls.ts';
import { runScript } from './run-script.ts';

const slow = { timeout: 60_000 };
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts;
const workflows = globSync('.github/workflows/*.yml').map((path) => {
  return [basename(path), parse(readFileSync(path, 'utf8')) as Workflow] as const;
});

/** What each job may do; whatever is not named, it may not. */
const PERMISSIONS: Record<string, object> = {
  'check.yml check': { contents: 'read' },
  'publish.yml build': { contents: 'read' },
  'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
  'publish.yml record': { contents: 'write' },
  'rota.yml issue': { contents: 'read', issues: 'write', 'pull-requests': 'read' },
};

test('each job may do what it needs and nothing else', () => {
  const found = workflows.flatMap(([name, workflow]) =>
    Object.entries(workflow.jobs).map(([id, job]) => [
      `${name} ${id}`,
      job.permissions ?? workflow.permissions,
    ]),
  );
  expect(Object.fromEntries(found)).toEqual(PERMISSIONS);
});

test.each(workflows)('%s: every command is there, with its flags', slow, async (_, workflow) => {
  const commands = runsOf(workflow).flatMap(npmRuns);
  for (const { script, args } of commands) {
    expect(Object.keys(scripts)).toContain(script);
    const verb = script === 'rota' ? args.slice(0, 1) : [];
    const { code, stdout } = await runScript(script, [...verb, '--help']);
    expect(code).toBe(0);
    for (const flag of args.filter((arg) => arg.startsWith('--'))) {
      expect(stdout).toMatch(new RegExp(`^  (-\\w, )?${flag}[ ,]`, 'm'));
    }
    const format = args[args.indexOf('--format') + 1];
    if (args.includes('--format')) expect(stdout).toMatch(new RegExp(`choices:[^)]*"${format}"`));
  }
  expect(runsOf(workflow).length + actionsOf(workflow).length).toBeGreaterThan(0);
});

test('the commands that the workflows are for', () => {
  const all = Object.fromEntries(workflows.map(([name, one]) => [name, runsOf(one).join('\n')]));
  expect(all['rota.yml']).toContain(`${GH_PR_LIST} > "$RUNNER_TEMP/pulls.json"`);
  expect(all['rota.yml']).toContain('npm run -s rota -- issue --repo "$GITHUB_REPOSITORY"');
  expect(readFileSync('.github/workflows/rota.yml', 'utf8')).toMatch(
    /^ {2}PUBLIC: .* && '--public' \|\| '' \}\}$/m,
  );
  expect(all['publish.yml']).toContain('npm run build');
  expect(all['check.yml']).toContain('npm run -s rota -- check --base "origin/$GITHUB_BASE_REF"');
});

test('S7: what is public is recorded after a green build, where the repository says so', () => {
  const { record } = workflows.find(([name]) => name === 'publish.yml')![1].jobs;
  expect([record?.needs, record?.if]).toEqual(['deploy', "vars.RECORD_URLS == 'true'"]);
  const commands = (record?.steps ?? []).flatMap(({ run }) => run ?? []).join('\n');
  expect(commands).toContain('npm run check -- --accept-urls');
  expect(commands).toContain('git add content/urls.txt\n');
});

test.each(workflows)('%s: only official actions, nothing of others in a command', (_, workflow) => {
  expect(actionsOf(workflow).filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
  expect(runsOf(workflow).filter((text) => text.includes('${{'))).toEqual([]);
  expect(workflow.on).not.toHaveProperty('pull_request_target');
  expect(workflow.concurrency).toBeDefined();
  expect(Object.values(workflow.jobs).every((job) => job['timeout-minutes'] > 0)).toBe(true);
});

test('a schedule keeps away from full hours; the whole history where it is asked for', () => {
  for (const [name, workflow] of workflows) {
    for (const { cron } of workflow.on.schedule ?? []) expect(cron).toMatch(/^([1-9]|[1-5]\d) \d+ \* \* \*$/);
    const needsHistory = /--base|--pulls/.test(runsOf(workflow).join('\n'));
    const depths = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect([name, ...new Set(depths.map((step) => step.with?.['fetch-depth']))]).toEqual([name, needsHistory ? 0 : undefined]);
  }
}); // prettier-ignore

/** "npm run [-s] script [-- arguments]" of a shell script. */
function npmRuns(text: string): { script: string; args: string[] }[] {
  return [...text.matchAll(/npm run (?:-s )?([\w:-]+)(?: -- ([^\n|>&;]*))?/g)].map((match) => {
    const args = (match[2] ?? '').replace('$PUBLIC', '--public').split(/\s+/).filter(Boolean);
    return { script: match[1]!, args };
  });
}

function runsOf(workflow: Workflow): string[] {
  return stepsOf(workflow).flatMap(({ run }) => run ?? []);
}

function actionsOf(workflow: Workflow): string[] {
  return stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
}

function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

interface Workflow {
  on: { schedule?: { cron: string }[] };
  permissions?: object;
  concurrency: object;
  jobs: Record<string, Job>;
}

interface Job {
  needs?: string;
  if?: string;
  permissions?: object;
  'timeout-minutes': number;
  steps: Step[];
}

interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}
