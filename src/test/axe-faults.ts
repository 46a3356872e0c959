import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The rules of axe that the open page breaks, each with the first element that does. */
export async function axeFaults(page: Page): Promise<Fault[]> {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: { run: () => Promise<AxeResult> } }).axe;
    return (await run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  });
}

type Fault = [rule: string, html: string | undefined];

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}
