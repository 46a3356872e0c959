import type { Span } from '../calendar.ts';

/** "2026-01-06 to 2026-03-31", or "from 2026-01-06 on". */
export function spanAsWritten({ from, to }: Span): string {
  return to === null ? `from ${from} on` : `${from} to ${to}`;
}
