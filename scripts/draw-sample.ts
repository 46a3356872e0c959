/** Draws the pictures of the sample blog: `node scripts/draw-sample.ts --help`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import sharp from 'sharp';
import { covers } from './draw-sample/covers.ts';
import { diagrams } from './draw-sample/diagrams.ts';
import type { Picture } from './draw-sample/paper.ts';
import { portraits } from './draw-sample/portraits.ts';

const program = new Command('draw-sample')
  .description('Draws the portraits, covers and diagrams of the sample blog.')
  .option('--blog <dir>', "the blog's folder", resolve(import.meta.dirname, '..'))
  .parse();

const { blog } = program.opts<{ blog: string }>();
for (const picture of [...portraits(), ...covers(), ...diagrams()]) {
  const bytes = await pixels(picture);
  await mkdir(dirname(join(blog, picture.file)), { recursive: true });
  await writeFile(join(blog, picture.file), bytes);
  console.log(`${picture.file}  ${Math.ceil(bytes.length / 1024)} KB`);
}

/** JPEG for scenes and faces, PNG with a palette for diagrams. */
function pixels({ file, svg }: Picture): Promise<Buffer> {
  const image = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' });
  return file.endsWith('.png')
    ? image.png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer()
    : image.jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
