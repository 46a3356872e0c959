import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { file } from '../domain/addresses.ts';
import { makeProblem } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { siteSchema } from '../domain/schema/site.ts';
import { didYouMean } from '../domain/wording/did-you-mean.ts';
import { installedFaces, packageFolder } from './package-folder.ts';

/** The face that site.yaml names, where it is a font package that the program has not got. */
export function faceProblems(site: unknown): Problem[] {
  const name = siteSchema.shape.face.safeParse((site as { face?: unknown } | null)?.face).data;
  if (name === undefined || isInstalledFace(name)) return [];
  const args = { name, hint: didYouMean(name, installedFaces()) };
  return [makeProblem('unknown-face', { file: file.site, path: ['face'] }, args)];
}

/** Whether a package of Fontsource lies beside the program. */
export function isInstalledFace(name: string): boolean {
  return existsSync(join(packageFolder(name), 'metadata.json'));
}
