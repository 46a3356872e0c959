/** How many brackets lie in each other; those in comments and quotations count, too. */
export function depthOfBrackets(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [sign] of text.matchAll(/[([{}\])]/g)) {
    depth = '([{'.includes(sign) ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
