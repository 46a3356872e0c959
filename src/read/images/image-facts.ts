import { open } from 'node:fs/promises';
import type { ImageFacts } from '../../domain/blog-files.ts';
import { imageFormat } from './image-format.ts';

/**
 * What an image's bytes say. Width and height are those that a reader sees, after the turn that
 * a camera noted; 0 for formats that no post may use anyway.
 */
export async function imageFacts(path: string, bytes: number): Promise<ImageFacts> {
  try {
    const format = imageFormat(await readHead(path));
    if (bytes === 0) return { unreadable: 'it is empty' };
    if (format === null) return { unreadable: 'it is no image' };
    if (!USABLE.has(format)) return { format, width: 0, height: 0, bytes };
    return await measure(path, format, bytes);
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

async function measure(path: string, format: string, bytes: number): Promise<ImageFacts> {
  // Only blogs with images that are new pay for starting the image library.
  const { default: sharp } = await import('sharp');
  const { autoOrient, pages = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
  const { width, height } = autoOrient;
  const facts = { format, width, height, bytes, ...(pages > 1 && { frames: pages }) };
  if (bytes > MOST_BYTES || facts.width * facts.height > MOST_PIXELS) return facts;
  // Only decoding tells an image that is cut short; the smallest result is the quickest.
  await sharp(path, { failOn: 'error' }).resize(16).raw().toBuffer();
  return facts;
}

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'its permissions forbid it';
  if (code !== undefined) return code;
  return /premature|truncat|end of|EOF|too short/i.test(message)
    ? 'it ends too early'
    : 'it is damaged';
}

const USABLE = new Set(['avif', 'gif', 'jpeg', 'png', 'webp']);
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;
