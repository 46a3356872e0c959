import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { outputAt } from '../../../src/domain/outputs.ts';
import type { Output } from '../../../src/domain/outputs.ts';

/** Prints how many files the site of the blog in `dir` has of each output, and their bytes. */
export async function weighOutputs(dir: string, outputs: readonly Output[]): Promise<void> {
  const site = join(dir, 'dist');
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const byOutput = Map.groupBy(paths, (path) =>
    outputAt(path.slice(site.length).replaceAll('\\', '/')),
  );
  for (const output of outputs) {
    const sizes = await Promise.all(
      (byOutput.get(output) ?? []).map(async (path) => (await stat(path)).size),
    );
    process.stdout.write(`${output.padEnd(12)}${sizesInWords(sizes)}\n`);
  }
}

function sizesInWords(sizes: number[]): string {
  if (sizes.length === 0) return 'nothing';
  const sorted = sizes.toSorted((one, other) => one - other);
  const sum = sorted.reduce((one, other) => one + other, 0);
  const [median, largest] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  const figures = [sum / 1e6, median / 1e3, largest / 1e3].map((figure) => figure.toFixed(1));
  return `${sizes.length} files, ${figures[0]} MB; median ${figures[1]} kB, largest ${figures[2]} kB`;
}
