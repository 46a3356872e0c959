import type { SiteRecord } from '../domain/blog.ts';

/**
 * The ways to reach somebody, the preferred one first. `url` is null where a kind has no
 * addresses that a browser opens (a user name on Signal).
 */
export function contactWays(contact: Contact): ContactWay[] {
  const named = Object.entries(contact ?? {}) as [ContactKind, string][];
  return named.map(([kind, value]) => ({ kind, value, url: urlOf(kind, value) }));
}

/** The same with a subject for a letter about `title`. */
export function askUrl(way: ContactWay, title: string | null): string | null {
  if (way.kind !== 'email' || title === null) return way.url;
  return `${way.url}?subject=${encodeURIComponent(title)}`;
}

function urlOf(kind: ContactKind, value: string): string | null {
  switch (kind) {
    case 'email':
      return `mailto:${value}`;
    case 'phone':
      // "+49 (0)30": the nought is not dialled after a country code.
      return `tel:${value.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '')}`;
    case 'matrix':
      return `https://matrix.to/#/${encodeURIComponent(value)}`;
    case 'signal':
      return value.startsWith('https:') ? value : null;
    default:
      return value;
  }
}

export interface ContactWay {
  kind: ContactKind;
  value: string;
  url: string | null;
}

export type ContactKind = 'email' | 'phone' | 'url' | 'booking' | 'signal' | 'matrix';
type Contact = SiteRecord['contact'];
