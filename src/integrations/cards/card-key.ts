import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { fontHash } from '../../read/fonts/font-package.ts';
import { hashOf } from '../../read/hash-of.ts';
import { packageFolder } from '../../read/package-folder.ts';
import type { CardNode } from '../../render/cards/card-node.ts';
import type { CardJob } from './card-drawing.ts';

/** Makes keys of everything that goes into a card: pictures and fonts count by their bytes. */
export function cardKeys(dir: string): (job: CardJob) => string {
  const drawer = drawerHash();
  const portraits = new Map<string, string>();
  const portraitHash = (path: string) => {
    let found = portraits.get(path);
    if (found === undefined) portraits.set(path, (found = hashOf(readFileSync(path))));
    return found;
  };
  return ({ tree, fonts, emoji }) => {
    // The same blog elsewhere has the same cards.
    const text = JSON.stringify(tree).replaceAll(JSON.stringify(dir).slice(1, -1), '');
    const shapes = fonts.map(({ path, weight, cut }) => `${fontHash(path)} ${weight} ${cut}`);
    return hashOf(drawer, text, ...shapes, ...emoji, ...picturesIn(tree).map(portraitHash));
  };
}

function picturesIn({ props }: CardNode): string[] {
  if (props.src !== undefined) return [props.src];
  return Array.isArray(props.children) ? props.children.flatMap(picturesIn) : [];
}

/** The code that draws; what it is told to draw is in the tree. */
function drawerHash(): string {
  const code = ['card-drawing.ts', 'card-emoji.ts', 'mend-font.ts', 'mend-marks.ts'];
  return hashOf(
    ...code.map((name) => readFileSync(new URL(name, import.meta.url))),
    ...PACKAGES.map((name) => versionOf(name)),
    JSON.stringify(sharp.versions),
  );
}

const PACKAGES = ['satori', '@resvg/resvg-js', 'subset-font', '@iconify-json/twemoji'];

function versionOf(name: string): string {
  const path = join(packageFolder(name), 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
