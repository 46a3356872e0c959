import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { hashOf } from '../../read/hash-of.ts';
import { packageFolder } from '../../read/package-folder.ts';
import type { CardNode } from '../../render/cards/card-node.ts';
import type { CardJob } from './card-drawing.ts';

/** Makes keys of everything that goes into a card: pictures, fonts and code count by their bytes. */
export function cardKeys(
  dir: string,
  { read, libraries }: Ingredients = { read: readFileSync, libraries: sharp.versions },
): (job: CardJob) => string {
  const hashes = new Map<string, string>();
  const hashOfFile = (path: string) => {
    let found = hashes.get(path);
    if (found === undefined) hashes.set(path, (found = hashOf(read(path))));
    return found;
  };
  const drawer = hashOf(...DRAWER.map(hashOfFile), JSON.stringify(libraries));
  return ({ tree, fonts, emoji }) => {
    // The same blog elsewhere has the same cards.
    const text = JSON.stringify(tree).replaceAll(JSON.stringify(dir).slice(1, -1), '');
    const shapes = fonts.map(({ name, path, weight, cut }) => {
      return `${name} ${hashOfFile(path)} ${weight} ${cut}`;
    });
    return hashOf(drawer, text, ...shapes, ...emoji, ...picturesIn(tree).map(hashOfFile));
  };
}

function picturesIn({ props }: CardNode): string[] {
  if (props.src !== undefined) return [props.src];
  return Array.isArray(props.children) ? props.children.flatMap(picturesIn) : [];
}

/** The code that draws, and what tells the versions of its libraries; what it draws is in the tree. */
const DRAWER = [
  ...[
    'card-drawing.ts',
    'card-emoji.ts',
    'card-font-files.ts',
    'card-layout.ts',
    'mend-font.ts',
    'mend-marks.ts',
    'remembered.ts',
    '../face/sfnt.ts',
    '../../read/fonts/emoji-set.ts',
    '../../render/cards/card.ts',
  ].map((name) => fileURLToPath(new URL(name, import.meta.url))),
  ...['satori', '@resvg/resvg-js', 'subset-font', '@iconify-json/twemoji'].map((name) =>
    join(packageFolder(name), 'package.json'),
  ),
];

interface Ingredients {
  read: (path: string) => Uint8Array;
  /** Versions of what sharp is made of. */
  libraries: object;
}
