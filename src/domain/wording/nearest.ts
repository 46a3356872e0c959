/**
 * The candidate that was probably meant by `word`, or null: the one with the fewest slips, at most
 * one in three letters, or else an id of which it is a part from a hyphen on ("jo", "joe-marsh").
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word);
  if (wanted === '') return null;
  let best: { candidate: string; cost: number } | null = null;
  for (const candidate of candidates) {
    const cost = costOf(wanted, fold(candidate), best?.cost ?? Infinity);
    if (cost !== null) best = { candidate, cost };
    if (cost === 0) break;
  }
  return best?.candidate ?? null;
}

/** Slips between the two; null when they are too far from each other, or not below `bound`. */
function costOf(wanted: string, candidate: string, bound: number): number | null {
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
  const limit = Math.min(allowed, wanted.length - 1, bound - 1);
  const slips = distance(...differing(wanted, candidate), limit);
  if (slips !== null) return slips;
  return allowed + 1 < bound && isPart(wanted, candidate) ? allowed + 1 : null;
}

function isPart(wanted: string, candidate: string): boolean {
  if (wanted.length < 2) return false;
  return candidate.startsWith(wanted) || candidate.includes(`-${wanted}`);
}

/** The two without what they begin and end with alike. */
function differing(one: string, two: string): [string, string] {
  const most = Math.min(one.length, two.length);
  let start = 0;
  while (start < most && one[start] === two[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === two.at(-1 - end)) end++;
  return [one.slice(start, one.length - end), two.slice(start, two.length - end)];
}

/**
 * Letters put in, left out, replaced or swapped with their neighbour; null when more than `limit`.
 * Only the cells that may stay within it are worked out: there may be ten thousand candidates.
 */
function distance(one: string, two: string, limit: number): number | null {
  if (Math.abs(one.length - two.length) > limit) return null;
  if (one === '' || two === '') return one.length + two.length;
  let beforeLast: number[] = [];
  let last = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = new Array<number>(two.length + 1).fill(limit + 1);
    if (row <= limit) current[0] = row;
    const end = Math.min(two.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= end; column++) {
      current[column] = cell(one, two, row, column, current, last, beforeLast);
    }
    if (Math.min(...current) > limit) return null;
    beforeLast = last;
    last = current;
  }
  return last[two.length]! <= limit ? last[two.length]! : null;
}

function cell(
  one: string,
  two: string,
  row: number,
  column: number,
  current: number[],
  last: number[],
  beforeLast: number[],
): number {
  const replaced = last[column - 1]! + (one[row - 1] === two[column - 1] ? 0 : 1);
  const cost = Math.min(last[column]! + 1, current[column - 1]! + 1, replaced);
  const isSwap = one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1];
  return isSwap ? Math.min(cost, beforeLast[column - 2]! + 1) : cost;
}

function fold(text: string): string {
  const isPlain = /^[ -~]*$/.test(text);
  return (isPlain ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}
