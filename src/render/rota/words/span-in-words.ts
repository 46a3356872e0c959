import type { Day, Span } from '../../../domain/calendar.ts';
import { longDate } from './day-in-words.ts';

/** "10-20 March", "28 March to 3 April", "20 December 2025 to 3 January", "from 20 March". */
export function spanInWords({ from, to }: Span, today: Day): string {
  if (to === null) return `from ${longDate(from, today)} until further notice`;
  if (from === to) return longDate(to, today);
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  if (isOneMonth) return `${Number(from.slice(8))}-${longDate(to, today)}`;
  return `${longDate(from, today)} to ${longDate(to, today)}`;
}
