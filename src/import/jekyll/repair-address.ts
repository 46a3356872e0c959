import type { FindingKind } from '../finding.ts';

/** An address of the web, a path of the site, an anchor; null when it is nothing of that. */
export function repairAddress(written: string): { url: string | null; kind: FindingKind | null } {
  const trimmed = written.trim().replace(/^["'“”‘’<\s]+|["'“”‘’>\s]+$/g, '');
  const url = WEB_REPAIRS.reduce((text, [wrong, right]) => text.replace(wrong, right), trimmed);
  if (url === '' || !isAddress(url)) return { url: null, kind: null };
  return { url, kind: url === written ? null : 'link-repaired' };
}

const WEB_REPAIRS: readonly [RegExp, string][] = [
  [/^\/\/(?=[^/])/, 'https://'],
  [/^(https?):\/*(?=[^/])/i, '$1://'],
  [/^(https?:\/\/)+(?=https?:\/\/)/i, ''],
  [/^(?:htp|htps|ttp|ttps|hhttp|hhttps|httpss)(:\/\/|\/\/)/i, 'https://'],
  [/^(?=[\w-]+(\.[\w-]+)*\.(?:com|org|net|gov|mil|edu|io|us|uk)(?:[/?#]|$))/i, 'https://'],
  [/^(?=[\w.+-]+@[\w-]+(\.[\w-]+)+$)/, 'mailto:'],
  [/\s/g, '%20'],
];

function isAddress(url: string): boolean {
  if (/^(https?:\/\/|\/|#|\.)/i.test(url)) return !/^https?:/i.test(url) || URL.canParse(url);
  return /^(mailto|tel):./i.test(url) || !/^[a-z][a-z0-9+.-]*:/i.test(url);
}
