import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { AstroInlineConfig } from 'astro';
import sharp from 'sharp';
import { DEFAULT_FACE } from '../read/fonts/font-book.ts';
import { astroConfig, imageSettings } from './astro.ts';
import { startCards } from './cards/start-cards.ts';
import { explainFailure } from './explain-failure.ts';
import { writeFace } from './face/write-face.ts';
import { finishSite } from './finish/finish-site.ts';
import { keepSoundImages, listImages } from './images/image-cache.ts';
import { prepareRoot, rootOf } from './prepare-root.ts';
import type { Mode } from './prepare-root.ts';
import type { Output } from '../domain/outputs.ts';
import { makeSearchIndex, placeSearchIndex } from './search/search-index.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { snapshotBlog } from './snapshot/snapshot-blog.ts';
import { removeSnapshot, writeSnapshot } from './snapshot/snapshot-file.ts';

/**
 * Builds the blog in `dir` into a staging folder and verifies every page of it. What is there
 * afterwards is whole; anything wrong is thrown.
 */
export async function buildSite(order: BuildOrder): Promise<StagedSite> {
  const { dir, mode, site, snapshot, leaveOut = [], compress = false } = order;
  const root = await prepareRoot(dir, mode);
  const made = JSON.stringify({ sharp: sharp.versions, imageSettings });
  await removeStaging(dir, mode);
  await keepSoundImages(root, made);
  await writeSnapshot(dir, mode, snapshot);
  const faceFile = await writeFace(root, site.face ?? DEFAULT_FACE, JSON.stringify(snapshot));
  // Made beside Astro's work, which leaves a core idle.
  const blog = snapshotBlog(snapshot);
  const index = leaveOut.includes('search') ? null : makeSearchIndex({ dir, mode, blog });
  // What went wrong is thrown below, where it is awaited.
  index?.catch(() => undefined);
  const cards = leaveOut.includes('cards') ? null : startCards(blog, dir);
  const staging = stagingOf(dir, mode);
  try {
    await buildWith(astroConfig({ dir, root, mode, url: site.url, faceFile }), {
      dir,
      root,
      snapshot,
    });
    await cards?.putInto(staging);
  } finally {
    await Promise.allSettled([index, cards?.stop()]);
  }
  if (index !== null) await placeSearchIndex(await index, staging);
  await listImages(root, made, staging);
  const drafts = mode === 'drafts';
  const pages = await finishSite(staging, { dir, blog, drafts, leaveOut, compress });
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

function stagingOf(dir: string, mode: Mode): string {
  return join(rootOf(dir, mode), 'staging');
}

interface BuildOrder {
  dir: string;
  mode: 'build' | 'drafts';
  site: { url: string; face?: string | undefined };
  snapshot: Snapshot;
  /** What a bench does without, to see what it costs. */
  leaveOut?: readonly Output[] | undefined;
  /** Whether to put `.br` and `.gz` beside texts. */
  compress?: boolean;
}

interface StagedSite {
  folder: string;
  pages: number;
}
