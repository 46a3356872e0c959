import { existsSync, readFileSync } from 'node:fs';

/** Whether the checkout still holds the sample blog; owners put their own in its place. */
export const isSample =
  existsSync('content/site.yaml') &&
  /^name: Slack Water$/m.test(readFileSync('content/site.yaml', 'utf8'));

if (!isSample) console.warn('The blog here is not the sample: tests of the sample are skipped.');
