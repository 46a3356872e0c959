import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { makeCommand, runCommand } from './command/command.ts';
import { covers } from './draw-sample/covers.ts';
import { figures } from './draw-sample/figures.ts';
import { withLettering } from './draw-sample/lettering.ts';
import type { Picture } from './draw-sample/paper.ts';
import { portraits } from './draw-sample/portraits.ts';
import { sandbank } from './draw-sample/sandbank/drawings.ts';

const command = makeCommand({
  name: 'draw-sample',
  summary: 'Draws the portraits, covers and diagrams of the sample blog.',
  example: 'npm run draw-sample -- --blog ../copy-of-the-sample',
});

await runCommand(command, ({ dir }) =>
  withLettering(async (fonts) => {
    for (const picture of [...portraits(), ...covers(), ...sandbank(), ...figures()]) {
      const bytes = await pixels(picture, fonts);
      await mkdir(dirname(join(dir, picture.file)), { recursive: true });
      await writeFile(join(dir, picture.file), bytes);
      process.stdout.write(`${picture.file}  ${Math.ceil(bytes.length / 1024)} KB\n`);
    }
  }),
);

/** JPEG for scenes and faces, PNG with a palette for diagrams. */
function pixels({ file, svg }: Picture, fonts: string[]): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Fraunces' };
  const drawn = new Resvg(svg, { font }).render();
  const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const;
  const image = sharp(drawn.pixels, { raw }).flatten({ background: '#ffffff' });
  return file.endsWith('.png')
    ? image.png({ palette: true, colours: 96, compressionLevel: 9 }).toBuffer()
    : image.jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
