import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { startOfDay } from '../domain/calendar.ts';
import { builtOnce } from './built-once.ts';
import { checkFeeds, type CheckedFeeds } from './feeds/check-feeds.ts';
import { installedDifferences } from './feeds/check-installed.ts';
import { isSample } from './is-sample.ts';
import { NASTY_TITLES } from './nasty-posts.ts';
import { NOW } from './temp-blog.ts';

describe('the feeds of a blog in which everything is a trap', () => {
  const site = built('nasty');

  test('F1 F3 F5 F8 F9: other parsers read what was written, in every format of every feed', () => {
    expect(site.checked.differences).toEqual([]);
    expect(site.checked.documents).toBeGreaterThan(50);
    const titles = site.checked.expected.posts.map(({ title }) => title);
    expect(titles).toContain(NASTY_TITLES['every-trap']);
    expect(titles).toContain(NASTY_TITLES['entities']);
  });

  test('F2 F4 F6 F10 F11 F12: no feed breaks a rule', () => {
    expect(site.checked.faults).toEqual([]);
  });

  test('F12: the archives hold every post once', () => {
    expect(site.checked.archived.toSorted()).toEqual(guidsOf(site.checked));
  });

  test('F8: faces are square, as readers of JSON Feed show them, and a card is no icon', async () => {
    const feed = (path: string) => JSON.parse(readFileSync(join(site.dir, 'dist', path), 'utf8'));
    const { icon } = feed('authors/ada-okafor/feed.json') as { icon: string };
    const { items, icon: own } = feed('feed.json') as { items: FacedItem[]; icon?: string };
    const faces = items.flatMap(({ authors }) => authors.flatMap(({ avatar }) => avatar ?? []));
    expect(faces).toContain(icon);
    for (const face of new Set(faces)) {
      const file = decodeURI(face).slice(site.checked.expected.url.replace(/\/$/, '').length);
      const { width, height } = await sharp(join(site.dir, 'dist', file)).metadata();
      expect([face, width]).toEqual([face, height]);
    }
    expect(own).toBeUndefined();
  });

  test('F2 F4: xmllint, sfeed, newsboat and feedparser read them without complaint', () => {
    expect(installedDifferences(site.dir, site.checked.expected)).toEqual([]);
  }, 60_000);

  test('F3: no page and no file for programs holds a character that was to be left out', () => {
    const files = globSync('**/*.{html,xml,json,txt,ics,md,vcf,opml}', {
      cwd: join(site.dir, 'dist'),
    });
    const found = files.flatMap((file) => {
      const text = readFileSync(join(site.dir, 'dist', file), 'utf8');
      return (text.match(LEFT_OUT) ?? []).map((sign) => [file, sign.codePointAt(0)?.toString(16)]);
    });
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});

describe.skipIf(!isSample)('the feeds of the sample', () => {
  const site = built('sample');

  test('F1 F5: other parsers read what was written', () => {
    expect(site.checked.differences).toEqual([]);
    expect(site.checked.documents).toBeGreaterThan(30);
  });

  test('F2: no feed breaks a rule', () => {
    expect(site.checked.faults).toEqual([]);
  });

  test('F2: xmllint, sfeed, newsboat and feedparser read them without complaint', () => {
    expect(installedDifferences(site.dir, site.checked.expected)).toEqual([]);
  }, 60_000);
});

/** Control characters, signs of what was lost, and marks that turn all that follows. */
const LEFT_OUT = /[[\p{Cc}--[\t\n\r]]\ufffd-\uffff\u202a-\u202e]/gv;

function guidsOf({ expected }: CheckedFeeds): string[] {
  return expected.posts.map(({ id }) => id).toSorted();
}

/** A blog that is built once for all tests of a block. */
function built(name: 'nasty' | 'sample'): Site {
  const site = { dir: '' } as Site;
  beforeAll(async () => {
    site.dir = await builtOnce(name);
    site.checked = await checkFeeds(site.dir, startOfDay(NOW, 'Europe/Berlin'));
  }, 300_000);
  return site;
}

interface Site {
  dir: string;
  checked: CheckedFeeds;
}

interface FacedItem {
  authors: { avatar?: string }[];
}
