import type { RotaReport } from '../../../domain/report/report.ts';
import { printable } from '../columns.ts';

/**
 * "nobody is behind", of one `author` where only they were asked for, who may be a guest; null where
 * it is not so.
 */
export function allIsWell({ rotations, pullsAreKnown }: RotaReport, author: string | null) {
  const lines = rotations.flatMap(({ standings }) => standings);
  if (lines.some(({ severity }) => severity > 0)) return null;
  if (author !== null && lines.length === 0) return `${printable(author)} is not a member`;
  const who = author === null ? 'nobody is behind' : `${printable(author)} is not behind`;
  return `${who}${pullsAreKnown ? '' : '; pull requests are unknown'}`;
}

/** Said where somebody is behind. */
export const PULLS_UNKNOWN =
  'Pull requests are unknown: whoever has one in review may be listed here.';
