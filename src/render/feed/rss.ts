import { getRssString } from '@astrojs/rss';
import { address } from '../../domain/addresses.ts';
import { rfc822Time } from './rfc822-time.ts';
import type { Feed } from './feed.ts';
import { fitItems } from './fit-items.ts';
import { HeldTexts } from './held-texts.ts';
import { rssItem } from './rss-item.ts';

/** The RSS 2.0 document of a feed, an archive's too. */
export async function renderRss(feed: Feed): Promise<string> {
  const held = new HeldTexts();
  const document = await getRssString({
    title: held.text(feed.title),
    description: held.text(feed.description || feed.title),
    site: feed.page,
    stylesheet: feed.sheet,
    xmlns: NAMESPACES,
    customData: channelData(feed, held),
    items: [],
  });
  // The printer names the type of XSLT alone, and browsers want to know.
  const typed = document.replace('<?xml-stylesheet ', '<?xml-stylesheet type="text/css" ');
  const end = typed.lastIndexOf('</channel>');
  const frame = {
    before: `${held.putBack(typed.slice(0, end))}\n`,
    after: `${typed.slice(end)}\n`,
  };
  return fitItems(frame, await Promise.all(feed.items.map(rssItem)));
}

function channelData(feed: Feed, held: HeldTexts): string {
  const { language, copyright, changed, timezone } = feed;
  const field = (name: string, text: string | null) =>
    text === null ? '' : `<${name}>${held.text(text)}</${name}>`;
  return [
    field('language', language),
    field('copyright', copyright),
    field('lastBuildDate', changed === null ? null : rfc822Time(changed, timezone)),
    '<generator>Rota</generator><ttl>60</ttl>',
    channelImage(feed, field),
    ...channelLinks(feed, held),
  ].join('');
}

function channelImage({ image, title, page }: Feed, field: FieldPrinter): string {
  if (image === null) return '';
  const size = (pixels: number | null) => (pixels === null ? null : String(pixels));
  const fields = [
    field('url', image.url),
    field('title', title),
    field('link', page),
    field('width', size(image.width)),
    field('height', size(image.height)),
  ];
  return `<image>${fields.join('')}</image>`;
}

function channelLinks({ page, place }: Feed, held: HeldTexts): string[] {
  const links = {
    self: place?.self ?? address.feed(page, 'rss'),
    current: place?.current ?? null,
    'prev-archive': place?.previous ?? null,
    'next-archive': place?.next ?? null,
  };
  return [
    ...Object.entries(links).map(([rel, href]) =>
      href === null
        ? ''
        : `<atom:link href="${held.text(href)}" rel="${rel}" type="application/rss+xml"/>`,
    ),
    place?.isArchive ? '<fh:archive/>' : '',
  ];
}

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
};

type FieldPrinter = (name: string, text: string | null) => string;
