import { tonesOf } from './tones.ts';
import { escapeXml } from '../xml-text.ts';

/** A square of the accent with the first letter of the blog's name, as SVG. */
export function renderIcon(name: string, accent: Parameters<typeof tonesOf>[0]): string {
  const { light } = tonesOf(accent);
  const letter = /\p{L}\p{M}*|\p{N}/u.exec(name)?.[0].toUpperCase() ?? '';
  const style = 'font-family="Georgia, serif" font-size="22" text-anchor="middle"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="${light.accent}"/><text x="16" y="23.5" ${style} fill="${light.paper}">${escapeXml(letter)}</text></svg>\n`;
}
