import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { drawOne, sheetOf, writePortraits } from './cards-sheet/draw-sheet.ts';
import { nastyCards } from './cards-sheet/nasty-cards.ts';
import { announce } from './command/announce.ts';
import { makeCommand, runCommand } from './command/command.ts';
import { checkout, standingIn } from './command/standing-in.ts';

const SMALL = { quality: 68, effort: 6, smartSubsample: true };
const SHEET = join(checkout, 'src', 'test', 'card-sheet.webp');

const command = makeCommand({
  name: 'cards:sheet',
  summary:
    'Draws 24 cards that are hard to draw on one sheet, which is kept beside the test that\n' +
    'compares them with it. Look at it, and at each card in the size in which a chat shows it.',
  example: 'npm run cards:sheet -- --cards /tmp/cards',
}).option('--cards <dir>', 'put the cards by themselves into this folder as well');

await runCommand(command, async ({ options }) => {
  const dir = await mkdtemp(join(tmpdir(), 'rota-cards-'));
  try {
    const cards = Object.values(nastyCards(await writePortraits(dir)));
    const drawn: Buffer[] = [];
    for (const card of cards) drawn.push(await drawOne(card, dir));
    await writeFile(
      SHEET,
      await sharp(await sheetOf(drawn))
        .webp(SMALL)
        .toBuffer(),
    );
    announce(`All on one sheet: ${SHEET}`);
    if (options['cards']) await writeEach(resolve(standingIn(), options['cards']), drawn);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});

async function writeEach(folder: string, drawn: Buffer[]): Promise<void> {
  for (const [at, bytes] of drawn.entries()) {
    await writeFile(join(folder, `${String(at + 1).padStart(2, '0')}.jpg`), bytes);
  }
}
