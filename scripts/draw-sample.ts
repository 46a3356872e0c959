import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { makeCommand, runCommand } from './command/command.ts';
import { covers } from './draw-sample/covers.ts';
import { diagrams } from './draw-sample/diagrams.ts';
import type { Picture } from './draw-sample/paper.ts';
import { portraits } from './draw-sample/portraits.ts';

const command = makeCommand({
  name: 'draw-sample',
  summary: 'Draws the portraits, covers and diagrams of the sample blog.',
  example: 'npm run draw-sample -- --blog ../copy-of-the-sample',
});

await runCommand(command, async ({ dir }) => {
  for (const picture of [...portraits(), ...covers(), ...diagrams()]) {
    const bytes = await pixels(picture);
    await mkdir(dirname(join(dir, picture.file)), { recursive: true });
    await writeFile(join(dir, picture.file), bytes);
    process.stdout.write(`${picture.file}  ${Math.ceil(bytes.length / 1024)} KB\n`);
  }
});

/** JPEG for scenes and faces, PNG with a palette for diagrams. */
function pixels({ file, svg }: Picture): Promise<Buffer> {
  const image = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' });
  return file.endsWith('.png')
    ? image.png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer()
    : image.jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
