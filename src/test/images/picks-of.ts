import type { Browser } from 'playwright-core';

/** What a browser with a window of this width and density loads for each picture of a page. */
export async function picksOf(
  browser: Browser,
  url: string,
  width: number,
  density: number,
): Promise<Pick[]> {
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: density });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const picks = await page.evaluate(readPicks);
  await context.close();
  return picks;
}

async function readPicks(): Promise<Pick[]> {
  const images = [...document.querySelectorAll<HTMLImageElement>('picture:not(.face) > img')];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  return images.map((image) => {
    const loaded = new URL(image.currentSrc).pathname;
    const sets = [...image.parentElement!.querySelectorAll('source')].map((one) => one.srcset);
    const sizes = sets.map((set) => set.split(/,\s+/).map((one) => one.trim().split(' ')));
    const own = sizes.find((set) => set.some(([path]) => path === loaded)) ?? [];
    const widthOf = (size: string | undefined) => Number.parseInt(size ?? '0', 10);
    return {
      alt: image.alt,
      kind: loaded.split('.').at(-1)!,
      needed: image.clientWidth * devicePixelRatio,
      loaded: widthOf(own.find(([path]) => path === loaded)?.[1]),
      candidates: own.map(([, size]) => widthOf(size)),
    };
  });
}

interface Pick {
  alt: string;
  kind: string;
  /** In pixels of the screen. */
  needed: number;
  loaded: number;
  /** The widths from which it chose. */
  candidates: number[];
}
