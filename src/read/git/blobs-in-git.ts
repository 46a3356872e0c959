import { blobsInBatch } from './blobs-in-batch.ts';
import { printedByGit } from './printed-by-git.ts';

/**
 * The texts that `names` ("<commit>:<path>") name in the git repository around `dir`, in their
 * order; null for what is no file there, or is larger than a post may be. Names hold no line break.
 */
export async function blobsInGit(dir: string, names: string[]): Promise<(string | null)[]> {
  const facts = await objectsInGit(dir, names);
  const wanted = facts.map((fact) => (fact?.type === 'blob' && fact.size <= MOST ? fact : null));
  const ids = [...new Set(wanted.flatMap((fact) => fact?.id ?? []))];
  const printed =
    ids.length > 0 ? await printedByGit(dir, ['cat-file', '--batch'], lines(ids)) : null;
  const blobs = blobsInBatch(printed ?? Buffer.alloc(0));
  return wanted.map((fact) => (fact && blobs.get(fact.id)?.toString('utf8')) ?? null);
}

/** What each name stands for, null where git does not have it. */
export async function objectsInGit(dir: string, names: string[]): Promise<(GitObject | null)[]> {
  if (names.length === 0) return [];
  const printed = await printedByGit(dir, ['cat-file', '--batch-check'], lines(names));
  const found = printed?.toString('utf8').split('\n') ?? [];
  return names.map((_, index) => {
    const match = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(found[index] ?? '');
    return match && { id: match[1]!, type: match[2]!, size: Number(match[3]) };
  });
}

function lines(names: string[]): string {
  return names.map((name) => `${name}\n`).join('');
}

/** Bytes. */
const MOST = 1024 * 1024;

interface GitObject {
  id: string;
  type: string;
  size: number;
}
