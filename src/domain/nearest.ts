/**
 * The candidate that was probably meant by `word`, or null: an id of which it is a part from a
 * hyphen on ("jo" for "joe-marsh"), else the one with the fewest slips, at most one in three letters.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word);
  if (wanted === '') return null;
  let best: { candidate: string; cost: number } | null = null;
  for (const candidate of candidates) {
    const cost = costOf(wanted, fold(candidate));
    if (cost !== null && (best === null || cost < best.cost)) best = { candidate, cost };
  }
  return best?.candidate ?? null;
}

/** Slips between the two, or null when they are too far from each other. */
function costOf(wanted: string, candidate: string): number | null {
  if (wanted === candidate) return 0;
  const limit = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
  const slips =
    Math.abs(wanted.length - candidate.length) > limit ? null : distance(wanted, candidate);
  if (slips !== null && slips <= limit && slips < wanted.length) return slips;
  return isPart(wanted, candidate) ? limit + 1 : null;
}

function isPart(wanted: string, candidate: string): boolean {
  if (wanted.length < 2) return false;
  return candidate.startsWith(wanted) || candidate.includes(`-${wanted}`);
}

/** Letters put in, left out, replaced or swapped with their neighbour. */
function distance(one: string, two: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= two.length; column++) {
      const isSame = one[row - 1] === two[column - 1];
      let cost = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
      );
      const isSwap = one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1];
      if (isSwap) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[two.length]!;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
