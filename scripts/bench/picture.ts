import sharp from 'sharp';
import { seededRandom } from './random.ts';

/** Lines and patches rather than noise: it weighs what a photograph does. */
export async function picture(seed: number, width: number, height: number): Promise<Buffer> {
  const random = seededRandom(seed * 7919 + width);
  const shapes = Array.from({ length: 120 }, () => {
    const [x, y] = [random.below(width), random.below(height)];
    const colour = `hsl(${random.below(360)} 50% ${20 + random.below(60)}%)`;
    return `<circle cx="${x}" cy="${y}" r="${4 + random.below(90)}" fill="${colour}" opacity="0.6"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
}
