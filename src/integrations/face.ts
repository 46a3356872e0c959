import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_SHEETS } from '../read/fonts/font-package.ts';
import { packageFolder } from '../read/package-folder.ts';
import { Stop } from './stop.ts';

/**
 * Writes the style sheet that pages import as `@face/index.css`: the rules of the font package, the lightest
 * that it has, and the family's name as `--face`.
 */
export async function writeFace(root: string, face: string): Promise<string> {
  const path = join(root, 'face.css');
  const family = await familyOf(face);
  const css = `@import '${face}/${await sheetOf(face)}';\n:root {\n  --face: '${family}';\n}\n`;
  if ((await readFile(path, 'utf8').catch(() => '')) !== css) await writeFile(path, css);
  return path;
}

/** The family by which CSS knows the face of a Fontsource package. */
async function familyOf(face: string): Promise<string> {
  const text = await readFile(join(packageFolder(face), 'metadata.json'), 'utf8').catch(() => null);
  if (text === null) throw new Stop(missing(face));
  const { family } = JSON.parse(text) as { family: string };
  return face.startsWith('@fontsource-variable/') ? `${family} Variable` : family;
}

async function sheetOf(face: string): Promise<string> {
  for (const name of FONT_SHEETS) {
    const found = await stat(join(packageFolder(face), name)).catch(() => null);
    if (found !== null) return name;
  }
  return FONT_SHEETS.at(-1)!;
}

function missing(face: string): string {
  return `content/site.yaml asks for the face "${face}", which is not installed as a package of Fontsource. Install it with "npm install ${face}", or remove the line "face:".`;
}
