import { cp, mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { faults } from './faults.ts';
import type { Fault } from './faults.ts';
import { isSample } from './is-sample.ts';
import { runScript } from './run-script.ts';

test.skipIf(!isSample)(
  'a sample with many faults has exactly these, each at its place',
  { timeout: 60_000 },
  async () => {
    expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThanOrEqual(30);
    const dir = await copyOfSample();
    for (const fault of faults) await putInto(dir, fault);
    const expected = await Promise.all(faults.map((fault) => placeOf(dir, fault)));
    const { code, stdout } = await runScript('check', ['--blog', dir, '--format', 'json']);
    const { problems } = JSON.parse(stdout) as { problems: Found[] };
    const found = problems.map(
      ({ code, file, line, column }) => `${file}:${line}:${column} ${code}`,
    );
    expect(found.sort()).toEqual(expected.sort());
    expect(code).toBe(1);
  },
);

async function copyOfSample(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-faults-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const folder of ['authors', 'content', 'public']) {
    await cp(folder, join(dir, folder), { recursive: true });
  }
  return dir;
}

async function putInto(dir: string, { path, find, put }: Fault): Promise<void> {
  const target = join(dir, path);
  await mkdir(dirname(target), { recursive: true });
  if (find === undefined) return writeFile(target, put, { flag: 'wx' });
  const text = await readFile(target, 'utf8');
  if (!text.includes(find)) throw new Error(`${path} of the sample has no "${find}" any more.`);
  await writeFile(
    target,
    text.replace(find, () => String(put)),
  );
}

async function placeOf(dir: string, { code, path, at, after = '' }: Fault): Promise<string> {
  const text = await readFile(join(dir, path), 'utf8');
  const offset = at === undefined ? 0 : text.indexOf(at, text.indexOf(after) + after.length);
  if (offset < 0) throw new Error(`${path} has no "${at}".`);
  const lines = text.slice(0, offset).split('\n');
  return `${path}:${lines.length}:${lines.at(-1)!.length + 1} ${code}`;
}

interface Found {
  code: string;
  file: string;
  line: number;
  column: number;
}
