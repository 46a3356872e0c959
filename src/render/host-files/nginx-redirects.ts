import { decoded } from '../../domain/decoded.ts';
import { escaped, isShort, quoted } from './nginx-text.ts';
import type { RedirectRule } from './parse-redirects.ts';

/**
 * Where addresses lead, the first rule of each, as nginx takes no second; what it could say only
 * otherwise stands there as a comment.
 */
export function redirectLines(rules: readonly RedirectRule[]): string[] {
  const places = new Set<string>();
  return rules.flatMap((rule) => {
    const place = placeOf(rule);
    // Of a comment, too, nginx reads no more than a page of memory.
    if (place === null || places.has(place)) return [`# Not for nginx: ${rule.line.slice(0, 500)}`];
    places.add(place);
    const target = rule.from.endsWith('/*') ? rule.to.replaceAll(':splat', '$1') : rule.to;
    return [`location ${place} {`, `  return ${rule.status} ${quoted(target)};`, '}'];
  });
}

/** The addresses that a rule is for; null where nginx cannot be told of it. */
function placeOf({ from, to, status, conditions, line }: RedirectRule): string | null {
  const isAll = from.endsWith('/*');
  const path = decoded(isAll ? from.slice(0, -1) : from);
  const isPlain = !/[*:$"\\\p{Cc}]/u.test(path) && !/[$"\\]/.test(to) && isShort(line);
  if (!isPlain || conditions.length > 0 || !STATUSES.includes(status)) return null;
  return isAll ? `~ ${quoted(`^${escaped(path)}(.*)$`)}` : `= ${quoted(path)}`;
}

const STATUSES = [301, 302, 307, 308];
