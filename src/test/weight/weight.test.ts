import { beforeAll, describe, expect, test } from 'vitest';
import { builtOnce } from '../built-once.ts';
import { isSample } from '../is-sample.ts';
import { openBuilt } from '../metadata/built-blog.ts';
import type { BuiltBlog } from '../metadata/built-blog.ts';
import { weigher } from './page-weight.ts';

// Bytes.
const HTML = 15_000;
const CSS = 10_000;
const TOGETHER = 25_000;
const FONT = 35_000;
const SCRIPT = 3_000;
/** HTML grows with the text: what a word beyond those of R1 may add. */
const A_WORD = 4;
const WORDS = 1500;

describe.skipIf(!isSample)('the pages of the sample', () => {
  let built: BuiltBlog;
  let weigh: ReturnType<typeof weigher>;
  beforeAll(async () => {
    built = await openBuilt(await builtOnce('sample'));
    weigh = weigher(built.dist);
  }, 240_000);

  test('R1: no post is heavier than its length allows, HTML and CSS each apart', () => {
    expect(built.blog.posts.length).toBeGreaterThan(20);
    for (const { slug, words } of built.blog.posts) {
      const page = built.pages.get(`/posts/${slug}/`)!;
      const [html, css] = [weigh.html(page), weigh.css(page)];
      const more = Math.max(0, words - WORDS) * A_WORD;
      expect([slug, 'html', html > HTML + more ? html : 'light']).toEqual([slug, 'html', 'light']);
      expect([slug, 'css', css > CSS ? css : 'light']).toEqual([slug, 'css', 'light']);
      expect(html + css).toBeLessThanOrEqual(TOGETHER + more);
    }
  }, 30_000);

  test('R1, R4: every page asks for one font at most, and one small script but for the search', () => {
    for (const [path, page] of built.pages) {
      const fonts = weigh.fonts(page);
      expect([path, fonts.length]).toEqual([path, path.endsWith('/embed/') ? 0 : 1]);
      for (const bytes of fonts) expect(bytes).toBeLessThanOrEqual(FONT);
      if (path !== '/search/') expect([path, weigh.script(page) <= SCRIPT]).toEqual([path, true]);
    }
  }, 30_000);

  test('R1: no page of another kind is heavier than a post may be', () => {
    for (const [path, page] of built.pages) {
      if (path.startsWith('/posts/')) continue;
      const [html, css] = [weigh.html(page), weigh.css(page)];
      expect([path, html + css <= TOGETHER]).toEqual([path, true]);
    }
  }, 30_000);
});
