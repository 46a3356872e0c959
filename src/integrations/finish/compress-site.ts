import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isTextFile } from '../../render/host-files/file-types.ts';

/**
 * Writes `.br` and `.gz` beside every text of the site in `folder` that they make smaller, for
 * hosts that serve such files; answers how many texts that were. The same text gives the same bytes.
 */
export async function compressSite(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isTextFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  let compressed = 0;
  const next = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      if (await compressFile(file)) compressed++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return compressed;
}

async function compressFile(file: string): Promise<boolean> {
  const text = await readFile(file);
  if (text.length < SMALLEST) return false;
  const [br, gz] = await Promise.all([brotli(text, BROTLI), zip(text, { level: 9 })]);
  // The tenth byte names the system on which it was made.
  gz[9] = 255;
  if (br.length >= text.length || gz.length >= text.length) return false;
  await writeFile(`${file}.br`, br);
  await writeFile(`${file}.gz`, gz);
  return true;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};

/** One packet: below that nobody waits. */
const SMALLEST = 1024;

/** As many as Node compresses beside each other, and some that read. */
const AT_ONCE = 8;
