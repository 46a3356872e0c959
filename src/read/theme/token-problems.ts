import { makeProblem } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { TOKENS } from '../../domain/theme/tokens.ts';
import { didYouMean } from '../../domain/wording/did-you-mean.ts';

/** Properties that the sheet sets, that nothing uses, and that are nearly a token of ours. */
export function tokenProblems(file: string, text: string): Problem[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...plain.matchAll(/(?<![\w-])(--[\w-]+)\s*:/g)].flatMap(({ 1: name, index }) => {
    const isUsed = new RegExp(`var\\(\\s*${name}\\s*[,)]`).test(plain);
    const hint = name! in TOKENS || isUsed ? '' : didYouMean(name!, Object.keys(TOKENS));
    if (hint === '') return [];
    const before = plain.slice(0, index).split('\n');
    const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
    return [makeProblem('unknown-token', place, { name: name!, hint })];
  });
}
