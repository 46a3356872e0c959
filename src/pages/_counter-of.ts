import { createHash } from 'node:crypto';
import type { SiteRecord } from '../domain/blog.ts';
import type { Counter } from '../render/host-files/content-policy.ts';
import { inlineCode } from '../render/host-files/inline-code.ts';

/** The owners' counter of visits; null where they have none. */
export function counterOf({ analytics }: SiteRecord): Counter | null {
  if (analytics === undefined) return null;
  const { scripts, styles } = inlineCode(analytics.snippet);
  return {
    html: analytics.snippet,
    hosts: analytics.hosts,
    scripts: scripts.map(hashOf),
    styles: styles.map(hashOf),
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
