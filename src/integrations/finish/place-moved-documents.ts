import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Blog } from '../../domain/blog.ts';
import { movedDocuments } from '../../render/moved-documents.ts';
import { isWithin } from '../is-within.ts';

/** Puts the documents of the finished site in `folder` at their old addresses, too. */
export async function placeMovedDocuments(folder: string, blog: Blog): Promise<void> {
  for (const { from, to } of movedDocuments(blog)) {
    const [old, now] = [from, to].map((path) => join(folder, decodeURI(path))) as [string, string];
    if (!existsSync(now) || existsSync(old) || !(await isWithin(old, folder))) continue;
    await mkdir(dirname(old), { recursive: true });
    await copyFile(now, old);
  }
}
