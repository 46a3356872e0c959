import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { AstroInlineConfig } from 'astro';
import sharp from 'sharp';
import { isForPublishedOnly } from '../domain/addresses.ts';
import { DEFAULT_FACE } from '../read/fonts/font-book.ts';
import { astroConfig, imageSettings } from './astro.ts';
import { startCards } from './cards/start-cards.ts';
import { dropUnusedImages } from './drop-unused-images.ts';
import { explainFailure } from './explain-failure.ts';
import { writeFace } from './face.ts';
import { writeHostFiles } from './host-files.ts';
import { keepSoundImages, listImages } from './image-cache.ts';
import { placeMovedDocuments } from './place-moved-documents.ts';
import { prepareRoot, rootOf } from './prepare-root.ts';
import type { Mode } from './prepare-root.ts';
import { outputAt } from './outputs.ts';
import type { Output } from './outputs.ts';
import { makeSearchIndex, placeSearchIndex } from './search/search-index.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { snapshotBlog } from './snapshot/snapshot-blog.ts';
import { removeSnapshot, writeSnapshot } from './snapshot/snapshot-file.ts';
import { Stop } from './stop.ts';
import { verifySite } from './publish/verify-site.ts';

/**
 * Builds the blog in `dir` into a staging folder and verifies every page of it. What is there
 * afterwards is whole; anything wrong is thrown.
 */
export async function buildSite(order: BuildOrder): Promise<StagedSite> {
  const { dir, mode, site, snapshot, leaveOut = [] } = order;
  const root = await prepareRoot(dir, mode);
  const made = JSON.stringify({ sharp: sharp.versions, imageSettings });
  await removeStaging(dir, mode);
  await keepSoundImages(root, made);
  await writeSnapshot(dir, mode, snapshot);
  const faceFile = await writeFace(root, site.face ?? DEFAULT_FACE);
  // Made beside Astro's work, which leaves a core idle.
  const blog = snapshotBlog(snapshot);
  const index = leaveOut.includes('search') ? null : makeSearchIndex({ dir, mode, blog });
  // What went wrong is thrown below, where it is awaited.
  index?.catch(() => undefined);
  const cards = leaveOut.includes('cards') ? null : startCards(blog, dir);
  const staging = stagingOf(dir, mode);
  try {
    await buildWith(astroConfig({ dir, root, mode, url: site.url, faceFile, leaveOut }), {
      dir,
      root,
      snapshot,
    });
    await cards?.putInto(staging);
  } finally {
    await Promise.allSettled([index, cards?.stop()]);
  }
  if (index !== null) await placeSearchIndex(await index, staging);
  await placeMovedDocuments(staging, blog);
  await listImages(root, made, staging);
  const verdict = await verifySite(staging, site.url, leftOutOf(mode, leaveOut));
  const { pages, faults, used, policies } = verdict;
  if (faults.length > 0) throw new Stop(faultReport(faults));
  await writeHostFiles(staging, { dir, blog, drafts: mode === 'drafts', policies });
  await dropUnusedImages(staging, used);
  return { folder: staging, pages };
}

async function buildWith(
  config: AstroInlineConfig,
  { dir, root, snapshot }: { dir: string; root: string; snapshot: Snapshot },
): Promise<void> {
  const before = process.cwd();
  // Elsewhere than in the working directory Astro puts its chunks into that, where builds clash.
  process.chdir(root);
  try {
    await build(config);
  } catch (error) {
    throw explainFailure(error, { dir, root, snapshot });
  } finally {
    process.chdir(before);
  }
}

/** Removes what a build works with, but for its caches. */
export async function removeStaging(dir: string, mode: Mode): Promise<void> {
  await rm(stagingOf(dir, mode), { recursive: true, force: true, maxRetries: 3 });
  await removeSnapshot(dir, mode);
}

function leftOutOf(mode: Mode, outputs: readonly Output[]): (path: string) => boolean {
  const isMissing = (path: string) => outputs.includes(outputAt(path)!);
  return (path) => isMissing(path) || (mode === 'drafts' && isForPublishedOnly(path));
}

function stagingOf(dir: string, mode: Mode): string {
  return join(rootOf(dir, mode), 'staging');
}

function faultReport(faults: readonly { page: string; text: string }[]): string {
  const shown = faults.slice(0, 50).map(({ page, text }) => `  ${page} ${text}.`);
  const more = faults.length > 50 ? [`  ... and ${faults.length - 50} more.`] : [];
  return ['The finished pages are not sound:', ...shown, ...more].join('\n');
}

interface BuildOrder {
  dir: string;
  mode: 'build' | 'drafts';
  site: { url: string; face?: string | undefined };
  snapshot: Snapshot;
  /** What a bench does without, to see what it costs. */
  leaveOut?: readonly Output[] | undefined;
}

interface StagedSite {
  folder: string;
  pages: number;
}
