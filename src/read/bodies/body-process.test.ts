import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { crashingComponent } from '../../test/problems/read-cases.ts';
import { runBodies } from './body-process.ts';

const words = {
  footnotes: '',
  backToReference: '',
  codeLabel: '',
  formulaLabel: '',
  tableLabel: '',
};
const limits = { seconds: 3, startSeconds: 60, megabytes: 100 };

test.each([
  ['takes the process down', 'process.abort()', 'takes the parser down'],
  ['never ends', 'for (;;);', 'longer than 3 seconds'],
  ['eats the memory', 'const all = []; for (;;) all.push({ all })', '100 MB of memory'],
  ['throws', "throw new Error('oh')", 'oh'],
])('a post that %s leaves the others whole', { timeout: 60_000 }, async (_, deed, reason) => {
  const { results } = await runBodies(jobs(40, 17), await settingsWith(deed), {
    ...limits,
    seconds: deed.includes('for (;;);') ? 3 : 30,
  });
  expect(results.size).toBe(40);
  const crashed = [...results].flatMap(([file, result]) =>
    'crashed' in result ? [[file, result.crashed]] : [],
  );
  expect(crashed).toEqual([['content/posts/p17.mdx', expect.stringContaining(reason)]]);
});

test.each([
  ['export const nothing = 1;', 1, 'it exports no "component"'],
  [
    "import { z } from 'zod';\nimport { textField } from '../domain/schema/field.ts';",
    2,
    'it imports "../domain/schema/field.ts", where there is no file; components for posts may use',
  ],
  [
    "\nimport d3 from 'no-such-package';",
    2,
    'it imports "no-such-package", which is not installed; install it beside the program with',
  ],
])(
  'a component that cannot be loaded is told, and the posts are read: %s',
  { timeout: 60_000 },
  async (text, line, reason) => {
    const settings = await settingsWith('');
    await writeFile(settings.componentFiles[0]!, text);
    const { results, broken } = await runBodies(jobs(2), settings, limits);
    expect(broken).toEqual([
      { file: settings.componentFiles[0], line, reason: expect.stringContaining(reason) },
    ]);
    expect([...results.values()].every((result) => 'outline' in result)).toBe(true);
  },
);

test('10 KB of ">" end as a problem of that post', { timeout: 60_000 }, async () => {
  const deep = { ...jobs(1)[0]!, file: 'content/posts/deep.mdx', text: '>'.repeat(10_000) };
  const { results } = await runBodies([deep, ...jobs(3)], await settingsWith(''), limits);
  const problems = (file: string) => {
    const result = results.get(file)!;
    return 'outline' in result ? result.outline.problems.map(({ code }) => code) : ['crashed'];
  };
  expect(problems('content/posts/deep.mdx')).toEqual(['post-deep']);
  expect(problems('content/posts/p1.mdx')).toEqual([]);
});

function jobs(count: number, bad = -1) {
  return Array.from({ length: count }, (_, index) => ({
    file: `content/posts/p${index}.mdx`,
    text: index === bad ? '\n<Boom what="it" />\n' : '\nWater rises.\n',
    language: 'en',
    hash: String(index),
  }));
}

async function settingsWith(deed: string) {
  const dir = await mkdtemp(join(tmpdir(), 'rota-body-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'boom.ts'), crashingComponent(deed));
  const componentFiles = [join(dir, 'boom.ts')];
  return { base: '', host: '', words: { '': words }, componentFiles, segmentsFolder: null };
}
