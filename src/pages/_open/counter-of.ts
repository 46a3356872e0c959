import type { SiteRecord } from '../../domain/blog.ts';
import { hashOfCode } from '../../integrations/finish/hash-of-code.ts';
import type { Counter } from '../../render/host-files/content-policy.ts';
import { inlineCode } from '../../render/host-files/inline-code.ts';

/** The owners' counter of visits; null where they have none. */
export function counterOf({ analytics }: SiteRecord): Counter | null {
  if (analytics === undefined) return null;
  // Browsers hash code with the ends of lines that they read.
  const html = analytics.snippet.replace(/\r\n?/g, '\n');
  const { scripts, styles } = inlineCode(html);
  return {
    html,
    hosts: analytics.hosts,
    scripts: scripts.map(hashOfCode),
    styles: styles.map(hashOfCode),
  };
}
