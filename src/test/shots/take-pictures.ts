import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ShownPage } from './pages-to-show.ts';

/** Pictures of every page at every width in both schemes, as files in `folder`. */
export async function takePictures(
  browser: Browser,
  site: string,
  pages: readonly ShownPage[],
  widths: readonly number[],
  folder: string,
): Promise<Picture[]> {
  const orders = pages.flatMap((page) => widths.map((width) => ({ ...page, width })));
  const taken: Picture[] = [];
  const take = async () => {
    for (let order = orders.shift(); order; order = orders.shift()) {
      const url = new URL(`.${order.path}`, site).href;
      taken.push(...(await shoot(browser, { ...order, url, folder })));
    }
  };
  await Promise.all([take(), take()]);
  const place = ({ path, width }: Picture) =>
    pages.findIndex((page) => page.path === path) * 10_000 + width;
  return taken.toSorted((one, other) => place(one) - place(other));
}

/** Chromium without a graphics card repeats what lies below. */
const TALLEST = 7000;

const SCHEMES = ['light', 'dark'] as const;

async function shoot(browser: Browser, order: Order): Promise<Picture[]> {
  const { url, path, caption, width, folder } = order;
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await showAllImages(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  const pictures: Picture[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    const file = join(folder, `${nameOf(path)}-${width}-${scheme}.png`);
    await page.screenshot({ path: file, fullPage: true, clip });
    pictures.push({ path, caption, width, scheme, file });
  }
  await page.close();
  return pictures;
}

function showAllImages(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  });
}

function nameOf(path: string): string {
  return path.replace(/[^\w.-]+/g, '-').replace(/^-|-$/g, '') || 'home';
}

interface Order extends ShownPage {
  url: string;
  width: number;
  folder: string;
}

export interface Picture extends ShownPage {
  width: number;
  scheme: 'light' | 'dark';
  file: string;
}
