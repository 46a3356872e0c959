import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { browserProgram } from '../integrations/browser-program.ts';

/**
 * A Chromium for tests: the one that CHROME_PATH names, the system's, or the one of the package
 * @sparticuz/chromium; null where none can run. Close it when the tests have ended.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser | null> {
  const program = await browserProgram();
  if (program === null) return null;
  const failures: unknown[] = [];
  // On a busy machine a browser may die at its start.
  while (failures.length < 3) {
    try {
      return await chromium.launch({ ...program, headless: true, ...options });
    } catch (error) {
      failures.push(error);
    }
  }
  console.warn(`Browser tests are skipped: ${String(failures[0]).split('\n')[0]}`);
  return null;
}

export const NO_BROWSER =
  'Browser tests are skipped: no Chromium can run here. Name one with CHROME_PATH.';
