import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import { basePath } from '../../../src/domain/addresses.ts';
import { browserProgram } from '../../../src/integrations/browser-program.ts';
import { readSiteSettings } from '../../../src/integrations/site-settings.ts';
import { measure } from '../measure.ts';
import { nowOption } from '../now-option.ts';
import { auditPage } from './audit-page.ts';
import { writeHeavyPosts } from './heavy-posts.ts';
import { pagesToAudit } from './pages-to-audit.ts';
import { printAudit, printAuditHead } from './print-audit.ts';
import { serveCompressed } from './serve-compressed.ts';

/**
 * Builds the blog in `dir`, two heavy posts added, and prints what Lighthouse finds on a page of
 * each kind. R2 asks for 100 four times (the search is kept from engines on purpose), LCP of at most
 * 1.2 s and TBT of 0; machines differ, so nothing fails here.
 */
export async function measureReader(dir: string, moment: string | undefined): Promise<void> {
  const heavy = await writeHeavyPosts(dir);
  await measure('build.ts', ['--blog', dir, ...nowOption(moment)]);
  const folder = join(dir, 'dist');
  const { url } = await readSiteSettings(dir);
  const pages = {
    ...(await pagesToAudit(folder, url)),
    '50 images': heavy.images,
    '10,000 words': heavy.words,
  };
  const program = await browserProgram();
  if (program === null) throw new Error('No Chromium can run here. Name one with CHROME_PATH.');
  const site = await serveCompressed(folder, basePath(url));
  const chrome = await launch({
    chromePath: program.executablePath,
    chromeFlags: [...program.args, '--headless=new'],
  });
  try {
    printAuditHead();
    for (const [name, path] of Object.entries(pages)) {
      printAudit(name, await auditPage(site.origin + basePath(url) + path, chrome.port));
    }
  } finally {
    chrome.kill();
    await site.stop();
  }
}
