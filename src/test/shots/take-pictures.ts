import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Pictures of every page at every width in both schemes, as files in `folder`. */
export async function takePictures(
  browser: Browser,
  site: string,
  pages: string[],
  widths: number[],
  folder: string,
): Promise<Picture[]> {
  const orders = pages.flatMap((path) => widths.map((width) => ({ path, width })));
  const taken: Picture[] = [];
  const take = async () => {
    for (let order = orders.shift(); order; order = orders.shift()) {
      taken.push(
        ...(await shoot(browser, { ...order, url: new URL(`.${order.path}`, site).href, folder })),
      );
    }
  };
  await Promise.all([take(), take()]);
  const place = ({ path, width }: Picture) => pages.indexOf(path) * 10_000 + width;
  return taken.toSorted((one, other) => place(one) - place(other));
}

/** Chromium without a graphics card repeats what lies below. */
const TALLEST = 7000;

const SCHEMES = ['light', 'dark'] as const;

async function shoot(browser: Browser, { url, path, width, folder }: Order): Promise<Picture[]> {
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
    pictures.push({ path, width, scheme, file });
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

interface Order {
  url: string;
  path: string;
  width: number;
  folder: string;
}

export interface Picture {
  /** Of the page, below the base path. */
  path: string;
  width: number;
  scheme: (typeof SCHEMES)[number];
  file: string;
}
