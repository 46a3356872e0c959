import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { file, folder } from '../domain/addresses.ts';
import { logoPaths } from '../domain/logo.ts';
import { makeProblem } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { siteSchema } from '../domain/schema/site.ts';
import { publicImage } from './images/public-image.ts';

/** Logos that are there and that no browser would show; those that are missing a rule tells. */
export async function logoProblems(dir: string, site: unknown): Promise<Problem[]> {
  const logo = siteSchema.shape.logo.safeParse((site as { logo?: unknown } | null)?.logo).data;
  const found = Object.entries(logoPaths({ logo }) ?? {}).map(async ([ground, path]) => {
    const isThere = existsSync(join(dir, folder.public, path));
    const isImage = (await publicImage(dir, path)) !== null;
    if (!isThere || (isImage && !MISREAD.test(path))) return [];
    const where = typeof logo === 'string' ? ['logo'] : ['logo', ground];
    const fault = isImage ? 'which addresses cannot name' : NO_IMAGE;
    const args = { field: where.join('.'), actual: `"${path}", ${fault}`, expected: EXPECTED };
    return [makeProblem('invalid-value', { file: file.site, path: where }, args)];
  });
  return (await Promise.all(found)).flat();
}

/** In an address these begin something else than a name. */
const MISREAD = /[?#%\\]/;
const NO_IMAGE = 'which is no image that browsers show, or a damaged one';
const EXPECTED = 'an SVG, PNG, JPEG, WebP, AVIF or GIF whose name has no ?, #, % and \\';
