import type { SiteRecord } from '../../domain/blog.ts';
import { mailUrl } from './mail-url.ts';

/**
 * The ways to reach somebody, the preferred one first. `url` is null where a kind has no
 * addresses that a browser opens (a user name on Signal).
 */
export function contactWays(contact: Contact): ContactWay[] {
  const named = Object.entries(contact ?? {}) as [ContactKind, string][];
  return named.map(([kind, value]) => ({ kind, value, url: urlOf(kind, value) }));
}

/** The same; where it is mail, a mail that is begun. */
export function askUrl(way: ContactWay, question: Question | null): string | null {
  if (way.kind !== 'email' || question === null) return way.url;
  return mailUrl({ to: way.value, subject: question.subject, body: question.body ?? null });
}

function urlOf(kind: ContactKind, value: string): string | null {
  switch (kind) {
    case 'email':
      return mailUrl({ to: value, subject: null, body: null });
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

export interface Question {
  subject: string;
  /** Lines of what the mail begins with. */
  body?: string | null;
}

export type ContactKind = 'email' | 'phone' | 'url' | 'booking' | 'signal' | 'matrix';
type Contact = SiteRecord['contact'];
