import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import sharp from 'sharp';
import { astroConfig, imageSettings } from './astro.ts';
import { dropUnusedImages } from './drop-unused-images.ts';
import { DEFAULT_FACE, writeFace } from './face.ts';
import { keepSoundImages, listImages } from './image-cache.ts';
import { prepareRoot, rootOf } from './prepare-root.ts';
import type { Mode } from './prepare-root.ts';
import { Stop } from './stop.ts';
import { verifySite } from './verify-site.ts';

/**
 * Builds the blog in `dir` into a staging folder and verifies every page of it. What is there
 * afterwards is whole; anything wrong is thrown.
 */
export async function buildSite(order: BuildOrder): Promise<StagedSite> {
  const { dir, mode, site } = order;
  const root = await prepareRoot(dir, mode);
  const made = JSON.stringify({ sharp: sharp.versions, imageSettings });
  await removeStaging(dir, mode);
  await keepSoundImages(root, made);
  const faceFile = await writeFace(root, site.face ?? DEFAULT_FACE);
  await build(astroConfig({ dir, root, mode, url: site.url, faceFile })).catch(explain);
  const staging = stagingOf(dir, mode);
  const { pages, faults, used } = await verifySite(staging, site.url);
  if (faults.length > 0) throw new Stop(faultReport(faults));
  await dropUnusedImages(staging, used);
  await listImages(root, made, staging);
  return { folder: staging, pages };
}

export async function removeStaging(dir: string, mode: Mode): Promise<void> {
  await rm(stagingOf(dir, mode), { recursive: true, force: true });
}

function stagingOf(dir: string, mode: Mode): string {
  return join(rootOf(dir, mode), 'staging');
}

/** A page or component of the owners can fail for any reason: told with its place, not its stack. */
function explain(error: unknown): never {
  const { message, hint, loc, id } = error as AstroFailure;
  const file = loc?.file ?? id;
  const place = file === undefined ? '' : `${file}${loc?.line ? `:${loc.line}` : ''}: `;
  const sentence = [`${place}${message}`, hint].filter((text) => text).join('\n');
  throw new Stop(stripVTControlCharacters(sentence), { cause: error });
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
}

interface StagedSite {
  folder: string;
  pages: number;
}

interface AstroFailure {
  message: string;
  hint?: string;
  loc?: { file?: string; line?: number };
  id?: string;
}
