import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emojiFolder, emojiName } from '../../read/fonts/emoji-set.ts';

/** The picture of an emoji as the address of its own data. */
export function emojiPicture(grapheme: string): string {
  set ??= JSON.parse(readFileSync(join(emojiFolder, 'icons.json'), 'utf8')) as EmojiSet;
  const name = emojiName(grapheme) ?? '';
  const icon = set.icons[name] ?? set.icons[set.aliases[name]?.parent ?? ''];
  const area = `0 0 ${set.width} ${set.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${set.width}" height="${set.height}" viewBox="${area}">${icon?.body ?? ''}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

let set: EmojiSet | undefined;

interface EmojiSet {
  icons: Record<string, { body: string }>;
  aliases: Record<string, { parent: string }>;
  width: number;
  height: number;
}
