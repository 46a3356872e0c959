import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FONT_SHEETS, fontPackage } from '../../read/fonts/font-package.ts';
import { packageFolder } from '../../read/package-folder.ts';
import { mainFont } from './main-font.ts';
import type { MainFont } from './main-font.ts';
import { standIns } from './stand-ins.ts';
import { Stop } from '../stop.ts';

/**
 * Writes the style sheet that pages import as `@face/index.css`: the rules of the font package, the
 * lightest that it has, those of the fonts that stand in for it, and the families' names as `--face`.
 * Beside it lies the file that nearly every page needs, `@face/main.woff2`, with whatever letters
 * `text` needs. Returns the path of the sheet.
 */
export async function writeFace(root: string, face: string, text = ''): Promise<string> {
  const path = join(root, 'face.css');
  const family = await familyOf(face);
  const sheet = await readFile(join(packageFolder(face), await sheetOf(face)), 'utf8');
  const files = fontPackage(face);
  const main = await mainFont(files, text);
  const bytes = main?.bytes ?? (await readFile(files[0]!.path));
  const { names, rules } = main
    ? await standIns(bytes, main.file.varies)
    : { names: [], rules: '' };
  const faces = [family, ...names].map((name) => `'${name}'`).join(', ');
  const css = `${rulesOf(sheet, face, main)}\n${rules}:root {\n  --face: ${faces};\n}\n`;
  await writeIfNew(join(root, FACE_FILE), bytes);
  await writeIfNew(path, Buffer.from(css));
  return path;
}

/** The name of the file that nearly every page needs, beside the sheet. */
export const FACE_FILE = 'face-main.woff2';

/**
 * The rules of the package, that of `main` for our own file of it; the last one that has a letter
 * wins. A face that comes late waits for the next page: on this one nothing is to move.
 */
function rulesOf(sheet: string, face: string, main: MainFont | null): string {
  const rules = sheet.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return rules
    .map((rule) => rule.replace(/font-display:\s*\w+/, 'font-display: optional'))
    .map((rule) => {
      const isMain = main !== null && rule.includes(`/${basename(main.file.path)}`);
      if (isMain)
        return widened(
          rule.replace(/src:[^;]*;/, `src: url(./${FACE_FILE}) format('woff2');`),
          main,
        );
      return rule.replace(/url\(\.\/(files\/[^)]+\.woff2)\)([^,;]*)[^;]*;/, `url(${face}/$1)$2;`);
    })
    .join('\n');
}

function widened(rule: string, { more }: MainFont): string {
  if (more.length === 0) return rule;
  const codes = more.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  return rule.replace(/unicode-range:\s*/, `unicode-range: ${codes.join(', ')}, `);
}

/** Vite starts anew when a file of its configuration is touched. */
async function writeIfNew(path: string, bytes: Buffer): Promise<void> {
  const before = await readFile(path).catch(() => null);
  if (before === null || !before.equals(bytes)) await writeFile(path, bytes);
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
