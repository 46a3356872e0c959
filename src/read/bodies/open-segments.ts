import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Segment } from '../../domain/segment.ts';
import { segmentsFolder } from '../cache/cache-folder.ts';

/** The finished segments of a post, as `readBlog` with `bodies: 'segments'` left them. */
export async function openSegments(dir: string, bodyHash: string): Promise<Segment[]> {
  const path = join(segmentsFolder(dir), `${bodyHash}.json`);
  return JSON.parse(await readFile(path, 'utf8')) as Segment[];
}
