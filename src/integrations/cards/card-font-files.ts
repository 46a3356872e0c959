import { readFileSync } from 'node:fs';
import type { SatoriOptions } from 'satori';
import subsetFont from 'subset-font';
import type { CardFont } from './card-drawing.ts';
import { mendFont } from './mend-font.ts';
import { remembered } from './remembered.ts';

/** The same fonts are the same list: satori reads the files of a list once. */
export function loadFonts(fonts: CardFont[]): Promise<LoadedFont[]> {
  const key = fonts.map(({ name, path, weight, cut }) => `${name} ${path} ${weight} ${cut}`);
  return remembered(fontLists, key.join('\n'), 40, () => Promise.all(fonts.map(loadFont)));
}

/** A file of all weights is cut down to one: the drawer would take the lightest. */
async function loadFont({ name, path, weight, cut }: CardFont): Promise<LoadedFont> {
  const data = await remembered(fontBytes, `${path} ${cut}`, 400, async () => {
    const axes = cut === null ? {} : { variationAxes: { wght: cut } };
    const form = { keepAllGlyphs: true, noHinting: true, targetFormat: 'truetype' } as const;
    return mendFont(await subsetFont(readFileSync(path), undefined, { ...form, ...axes }));
  });
  return { name, data, weight, style: 'normal' };
}

const fontLists = new Map<string, Promise<LoadedFont[]>>();
const fontBytes = new Map<string, Promise<Buffer>>();

type LoadedFont = SatoriOptions['fonts'][number];
