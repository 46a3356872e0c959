import type { Output } from '../../../src/domain/outputs.ts';
import type { Measured } from '../measure.ts';
import { nowOption } from '../now-option.ts';
import { printFigures } from '../print-figures.ts';
import { timeBuilds } from './time-builds.ts';
import type { Builds } from './time-builds.ts';
import { timeCards } from './time-cards.ts';
import { timeSearch } from './time-search.ts';
import { weighOutputs } from './weigh-outputs.ts';

/**
 * Weighs each of `outputs` of the blog in `dir`: builds with all of them against builds without
 * that one, cold, unchanged and after one changed post; then what the site holds of each, and cards
 * and search by themselves.
 */
export async function timeOutputs(
  dir: string,
  moment: string | undefined,
  outputs: readonly Output[],
): Promise<void> {
  const now = nowOption(moment);
  const without: [Output, Builds][] = [];
  for (const output of outputs) without.push([output, await timeBuilds(dir, moment, output)]);
  const whole = await timeBuilds(dir, moment, null);
  title('What each output adds to a build (F15: 91 feeds of 1,000 posts at most 3 s)');
  for (const [output, builds] of without) printDifference(output, whole, builds);
  title('What the site holds of it');
  await weighOutputs(dir, outputs);
  if (outputs.includes('cards')) await timeCards(dir, now, title);
  if (outputs.includes('search')) await timeSearch(dir, now, title);
}

function printDifference(output: Output, whole: Builds, without: Builds): void {
  for (const [state, measured] of Object.entries(whole) as [keyof Builds, Measured][]) {
    const other = without[state];
    printFigures(`${output}, ${state}`, {
      seconds: measured.seconds - other.seconds,
      processor: measured.processor - other.processor,
      megabytes: measured.megabytes - other.megabytes,
    });
  }
}

function title(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
