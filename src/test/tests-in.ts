import type { Browser } from 'playwright-core';
import { test } from 'vitest';
import { NO_BROWSER } from './browser.ts';

/** Tests in a browser, skipped where none can run; pages open slowly where many tests run. */
export function testsIn(browser: Browser | null, timeout = 90_000) {
  return (title: string, body: (browser: Browser) => Promise<unknown>) =>
    test(title, { timeout }, async ({ skip }) => {
      if (browser === null) return skip(NO_BROWSER);
      await body(browser);
    });
}
