import type { SiteRecord } from '../../domain/blog.ts';
import { hashOfCode } from '../../integrations/finish/hash-of-code.ts';
import type { InlineScript } from '../../render/host-files/content-policy.ts';
import { fetchingRules, firstScript } from '../../render/host-files/first-script.ts';

/** The script in the head of pages; null where the owners want none. Drafts fetch nothing ahead. */
export function firstScriptOf(site: SiteRecord, isPublic: boolean): InlineScript | null {
  if (site.enhancements === false) return null;
  const rules = isPublic ? fetchingRules(site.url) : null;
  const text = firstScript(rules);
  return { text, hashes: [text, ...(rules === null ? [] : [rules])].map(hashOfCode) };
}
