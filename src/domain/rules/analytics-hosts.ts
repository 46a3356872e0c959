import { makeProblem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * Hosts that the owners' counter of visits loads something from, or names in its script, and that
 * are not in its list: the policy of pages would stop them without a word.
 */
export const checkAnalyticsHosts: Rule = ({ files, records }) => {
  const { analytics } = records.site;
  if (analytics === undefined || files.site === null) return [];
  const place = { file: files.site.file, path: ['analytics', 'snippet'] };
  const { snippet, hosts } = analytics;
  const unlisted = (addresses: string[]) =>
    [...new Set(addresses)].flatMap((written) => {
      const url = URL.parse(written, records.site.url);
      const isOurs = url === null || url.host === new URL(records.site.url).host;
      return isOurs || hosts.some((host) => allows(host, url))
        ? []
        : [{ url: written, host: url.host }];
    });
  const loaded = unlisted(found(snippet, LOADED));
  const named = unlisted(found(found(snippet, SCRIPT).join('\n'), ADDRESS)).filter(
    ({ host }) => !loaded.some((other) => other.host === host),
  );
  return [
    ...loaded.map((args): Problem => makeProblem('analytics-host', place, args)),
    ...named.map((args): Problem => makeProblem('analytics-code', place, args)),
  ];
};

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find((part) => part)!);
}

/** As a content security policy means it; without a scheme a host is one of https. */
function allows(host: string, { protocol, host: wanted }: URL): boolean {
  const [scheme, name] = host.includes('://')
    ? host.toLowerCase().split('://')
    : ['https', host.toLowerCase()];
  if (!SCHEMES[scheme!]?.includes(protocol)) return false;
  return name!.startsWith('*.') ? wanted.endsWith(name!.slice(1)) : wanted === name;
}

/** What a scheme in a policy also stands for: the safer one. */
const SCHEMES: Record<string, string[]> = {
  https: ['https:'],
  http: ['http:', 'https:'],
  wss: ['wss:'],
  ws: ['ws:', 'wss:'],
};

const LOADED =
  /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\ssrc\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/gi;
const SCRIPT = /<script\b[^>]*>([^]*?)<\/script\s*>/gi;
const ADDRESS = /["'`]((?:https?:|wss?:)?\/\/[a-z0-9][^"'`\s$]*)/gi;
