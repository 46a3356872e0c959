import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from '../integrations/cards/card-drawing.ts';
import { cardJob } from '../integrations/cards/card-job.ts';
import { DEFAULT_FACE, openFontBook } from '../read/fonts/font-book.ts';
import type { Card } from '../render/cards/card.ts';
import { DEFAULT_ACCENT, tonesOf } from '../render/tones.ts';

/**
 * A sheet of cards as somebody has looked at it. After a change that is meant, remove the picture,
 * run this test, and look at the one that it has made anew.
 */
const PICTURE = join(import.meta.dirname, 'card-sheet.png');

const TITLES: [language: string, title: string][] = [
  ['en', 'A & B <video>: 1 + 1, “quoted” 🇩🇪 👩🏽‍🔬 1️⃣ ❤️'],
  ['en', 'On the tides of nineteen hundred harbours, and what to do about them '.repeat(3).trim()],
  ['de', 'Donaudampfschifffahrtselektrizitäten'.repeat(4).slice(0, 140)],
  ['ar', 'المد والجزر: لماذا يتأخر الماء عن القمر كل يوم 50 دقيقة'],
  ['he', 'גאות ושפל: מה שהמים עושים ב-24 שעות'],
  ['hi', 'ज्वार-भाटा: समुद्र का पानी दिन में दो बार क्यों चढ़ता है'],
  ['ja', '潮汐表はなぜ間違うのか、検潮所の百年'],
  ['ko', '조석표가 틀리는 이유와 백 년의 검조소'],
  ['pl', 'Zażółć gęślą jaźń, příliš žluťoučký kůň, Tiếng Việt, ılık'],
];

test('the sheet of cards looks as it did', { timeout: 60_000 }, async () => {
  const found = await drawSheet();
  if (!existsSync(PICTURE)) await sharp(found).toFile(PICTURE);
  const [one, other] = await Promise.all([pixelsOf(found), pixelsOf(PICTURE)]);
  expect(one.length).toBe(other.length);
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs(one[at]! - other[at]!);
  // Another machine may round otherwise; a letter out of place is a multiple of this.
  expect(sum / one.length).toBeLessThan(0.6);
});

test('the same card is the same in every byte', async () => {
  const [one, other] = [await draw('en', 'Twice'), await draw('en', 'Twice')];
  expect(one.equals(other)).toBe(true);
  expect(one.length).toBeLessThanOrEqual(100_000);
});

async function drawSheet(): Promise<Buffer> {
  const tiles = [];
  for (const [language, title] of TITLES) {
    tiles.push(
      await sharp(await draw(language, title))
        .resize(400, 210)
        .png()
        .toBuffer(),
    );
  }
  const ground = { width: 1200, height: 630, channels: 3 as const, background: '#888' };
  const places = tiles.map((input, index) => {
    return { input, left: (index % 3) * 400, top: Math.floor(index / 3) * 210 };
  });
  return sharp({ create: ground }).composite(places).png().toBuffer();
}

function draw(language: string, title: string): Promise<Buffer> {
  return drawCard(cardJob({ ...CARD, language, title }, '', openFontBook(DEFAULT_FACE)));
}

function pixelsOf(image: Buffer | string): Promise<Buffer> {
  return sharp(image).removeAlpha().raw().toBuffer();
}

const CARD: Omit<Card, 'language' | 'title'> = {
  kind: 'post',
  blog: 'Slack Water',
  topic: 'Tides',
  byline: 'Ada Okafor',
  note: 'Engineer',
  faces: [{ portrait: null, initials: 'AO' }],
  tones: tonesOf(DEFAULT_ACCENT).light,
};
