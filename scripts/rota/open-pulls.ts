import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Option } from 'commander';
import type { BlogRecords } from '../../src/domain/blog.ts';
import type { Pull } from '../../src/domain/membership/pulls.ts';
import { GH_PR_LIST, parsePulls } from '../../src/read/pulls/parse-pulls.ts';
import { readPulls } from '../../src/read/pulls/read-pulls.ts';
import { announce } from '../command/announce.ts';
import { CommandError } from '../command/command-error.ts';
import type { CommandContext } from '../command/command.ts';
import { standingIn } from '../command/standing-in.ts';

export function pullsOption(): Option {
  return new Option(
    '--pulls <file>',
    `open pull requests, as printed by "${GH_PR_LIST}"; -: stdin`,
  );
}

/** What `--pulls` tells; null without it. A list that cannot be used ends the command. */
export async function openPulls(
  { dir, options }: CommandContext,
  records: BlogRecords,
): Promise<Pull[] | null> {
  const path: unknown = options['pulls'];
  if (typeof path !== 'string') return null;
  const name = path === '-' ? 'What came from stdin' : path;
  const parsed = parsePulls(path === '-' ? await stdin() : await bytesOf(path));
  if ('reason' in parsed) throw unusable(`${name} ${parsed.reason}.`);
  if (parsed.pulls.length === LIMIT)
    announce(`${name} has ${LIMIT} pull requests: there may be more than gh printed.`);
  return readPulls(dir, parsed.pulls, records);
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(resolve(standingIn(), path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw unusable(
      code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`,
    );
  }
}

async function stdin(): Promise<Buffer> {
  if (process.stdin.isTTY)
    throw unusable('--pulls - reads a list from stdin, and nothing was sent there.');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function unusable(reason: string): CommandError {
  return new CommandError(`${reason} --pulls takes what this prints:\n  ${GH_PR_LIST}`, 2, false);
}

/** That of the command that makes the list. */
const LIMIT = 200;
