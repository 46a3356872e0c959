import { decoded } from '../../domain/decoded.ts';
import { escaped, quoted } from './nginx-text.ts';
import type { RedirectRule } from './parse-redirects.ts';

/** Where an address leads; what nginx could say only otherwise stands there as a comment. */
export function redirectLines({ from, to, status, conditions, line }: RedirectRule): string[] {
  const isAll = from.endsWith('/*');
  const path = decoded(isAll ? from.slice(0, -1) : from);
  const isPlain = !/[*:$"\\\p{Cc}]/u.test(path) && !/[$"\\]/.test(to);
  if (!isPlain || conditions.length > 0 || !STATUSES.includes(status)) {
    return [`# Not for nginx: ${line}`];
  }
  const place = isAll ? `~ ${quoted(`^${escaped(path)}(.*)$`)}` : `= ${quoted(path)}`;
  const target = quoted(isAll ? to.replaceAll(':splat', '$1') : to);
  return [`location ${place} {`, `  return ${status} ${target};`, '}'];
}

const STATUSES = [301, 302, 307, 308];
