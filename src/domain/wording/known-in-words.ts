/** The ids that exist, for a message; of many those in whose neighbourhood the wrong one lies. */
export function knownInWords(id: string, known: Iterable<string>): string {
  const ids = [...known].toSorted();
  if (ids.length <= SHOWN) return ids.join(', ');
  const place = ids.filter((other) => other < id).length;
  const start = Math.min(Math.max(0, place - SHOWN / 2), ids.length - SHOWN);
  return `${ids.slice(start, start + SHOWN).join(', ')} and ${ids.length - SHOWN} more`;
}

const SHOWN = 10;
