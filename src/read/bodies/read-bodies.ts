import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Outline } from '../../domain/segment.ts';
import type { BlogCache } from '../cache/blog-cache.ts';
import type { BodyJob, BodyResult } from './body-job.ts';
import { runBodies } from './body-process.ts';
import { languageOr } from './body-settings.ts';
import type { SharedSettings } from './body-settings.ts';
import { makeCacheFolder, segmentsFolder } from '../cache/cache-folder.ts';
import { emptyOutline } from './empty-outline.ts';
import { kindOfFile } from '../kind-of-file.ts';
import { readBodyText } from '../read-source.ts';
import type { ReadBody, ReadSource } from '../read-source.ts';
import { hashOf } from '../hash-of.ts';

/**
 * Gives each of the posts and pages in `sources` its `body`. Those whose hash is that of the last run keep it; all
 * others go to the child process. Returns how many did, and what is to be kept of them.
 */
export async function readBodies(
  dir: string,
  sources: Map<string, ReadSource>,
  shared: SharedSettings,
  wantsSegments: boolean,
): Promise<{ read: number; broken: BlogCache['broken'] }> {
  if (wantsSegments) makeCacheFolder(dir);
  const jobs: BodyJob[] = [];
  for (const [file, source] of sources) {
    const job = jobOf(dir, file, source, shared, wantsSegments);
    if (job) jobs.push(job);
  }
  const segments = wantsSegments ? segmentsFolder(dir) : null;
  const { results, broken } = await runBodies(jobs, { ...shared, segmentsFolder: segments });
  for (const { file, hash } of jobs) sources.get(file)!.body = bodyOf(results.get(file)!, hash);
  return { read: jobs.length, broken };
}

function jobOf(
  dir: string,
  file: string,
  source: ReadSource,
  { context, language: siteLanguage }: SharedSettings,
  wantsSegments: boolean,
): BodyJob | null {
  if (source.bodyText === null) return null;
  const language = languageOr((source.data as { lang?: unknown } | undefined)?.lang, siteLanguage);
  const hash = hashOf(context, file, language, source.bodyText);
  const isPage = kindOfFile(file) === 'page';
  if (source.stamp.size > MOST_BYTES && !isPage) {
    source.body = { hash, outline: tooLarge(source.stamp.size), segments: null };
    return null;
  }
  const isKept = source.body?.hash === hash && !source.body.crashed;
  if (isKept && (!wantsSegments || isPage || isThere(dir, source.body!))) return null;
  const text = readBodyText(dir, file);
  const read = hashOf(text);
  if (read === source.bodyText) return { file, text, language, hash };
  // Somebody is just writing it: what is parsed must bear its own hash, and is read again.
  source.stamp = { size: 0, mtimeMs: 0, ctimeMs: 0 };
  return { file, text, language, hash: hashOf(context, file, language, read) };
}

/** Whether the file of segments is the one that was written; damage must not reach a page. */
function isThere(dir: string, { hash, segments }: ReadBody): boolean {
  if (segments === null) return false;
  const path = join(segmentsFolder(dir), `${hash}.json`);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.size !== segments.size) return false;
  return found.mtimeMs === segments.mtimeMs || hashOf(readFileSync(path, 'utf8')) === segments.hash;
}

function bodyOf(result: BodyResult, hash: string): ReadBody {
  if ('unwritable' in result) throw new Error(`The cache cannot be written: ${result.unwritable}`);
  if ('outline' in result) return { hash, ...result };
  const outline = withProblem('body-crashed', { reason: result.crashed });
  return { hash, outline, segments: null, crashed: true };
}

function tooLarge(bytes: number): Outline {
  return withProblem('post-large', { size: `${Math.ceil(bytes / 1024)} KB` });
}

function withProblem(code: string, args: Record<string, string>): Outline {
  return { ...emptyOutline, problems: [{ code, line: 1, column: 1, args }] };
}

const MOST_BYTES = 512 * 1024;
