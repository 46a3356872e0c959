import type { APIRoute } from 'astro';
import { makes } from '../../../components/edition.ts';
import { archiveFeed } from '../../../render/feed/archives.ts';
import type { ArchiveRun } from '../../../render/feed/archives.ts';
import { renderRss } from '../../../render/feed/rss.ts';
import { openArchives, openFeed } from '../../_open/open-feed.ts';
import { openEdition } from '../../_open/open-edition.ts';
import { xmlResponse } from '../../_respond/text-response.ts';

export async function getStaticPaths() {
  const edition = await openEdition();
  if (!makes(edition, 'feeds')) return [];
  const runs = await openArchives(edition);
  return runs.map((run) => ({ params: { number: String(run.number) }, props: { run } }));
}

export const GET: APIRoute<{ run: ArchiveRun }> = async ({ props }) => {
  const edition = await openEdition();
  const current = await openFeed(edition, null);
  return xmlResponse(await renderRss(archiveFeed(current, edition.blog.site.url, props.run)));
};
