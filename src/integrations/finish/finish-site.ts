import { isForPublishedOnly } from '../../domain/addresses.ts';
import type { Blog } from '../../domain/blog.ts';
import { outputAt } from '../../domain/outputs.ts';
import type { Output } from '../../domain/outputs.ts';
import { Stop } from '../stop.ts';
import { compressSite } from './compress-site.ts';
import { dropUnusedImages } from './drop-unused-images.ts';
import { faultReport } from './fault-report.ts';
import { writeHostFiles } from './host-files.ts';
import { markEnglish } from './mark-english.ts';
import { placeMovedDocuments } from './place-moved-documents.ts';
import { verifySite } from './verify-site.ts';

/**
 * What is done with the site in `folder` when all of it is made: documents at old addresses, files
 * for hosts, nothing that no page needs. Throws where a page is not sound; answers their number.
 */
export async function finishSite(folder: string, made: MadeSite): Promise<number> {
  const { dir, blog, drafts, leaveOut } = made;
  await placeMovedDocuments(folder, blog);
  await markEnglish(folder, blog);
  const isLeftOut = (path: string) =>
    leaveOut.includes(outputAt(path)!) || (drafts && isForPublishedOnly(path));
  const { pages, faults, used, policies } = await verifySite(folder, blog.site.url, isLeftOut);
  if (faults.length > 0) throw new Stop(faultReport(faults, blog));
  await writeHostFiles(folder, { dir, blog, drafts, policies });
  await dropUnusedImages(folder, used);
  if (made.compress) await compressSite(folder);
  return pages;
}

interface MadeSite {
  /** The blog's folder. */
  dir: string;
  blog: Blog;
  drafts: boolean;
  leaveOut: readonly Output[];
  /** Whether what compresses well is put beside itself, compressed. */
  compress: boolean;
}
