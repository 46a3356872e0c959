import { getRssString } from '@astrojs/rss';
import { rfc822Time } from './rfc822-time.ts';
import { zonedTime } from '../zoned-time.ts';
import type { OutsideImage } from '../outside-image.ts';
import type { FeedItem } from './feed-item.ts';
import { itemOf, printOnce } from './fit-items.ts';
import { HeldTexts } from './held-texts.ts';

/** A post as an `<item>` of RSS. */
export const rssItem = printOnce(async (item: FeedItem) => {
  const held = new HeldTexts();
  const document = await getRssString({
    ...CHANNEL,
    items: [
      {
        title: held.text(item.title),
        link: item.url,
        // Some readers take a comma for the end of a category.
        categories: item.topics.map(({ label }) => held.text(label.replaceAll(',', ''))),
        ...(item.summary === '' ? {} : { description: held.text(item.summary) }),
        ...(item.content === null ? {} : { content: held.html(item.content) }),
        customData: itemData(item, held),
      },
    ],
  });
  return held.putBack(itemOf(document, 'item'));
});

/** What stands around an item while it is printed. */
const CHANNEL = { title: '-', description: '-', site: 'https://feed.invalid/' };

function itemData(item: FeedItem, held: HeldTexts): string {
  const { guid, url, published, updated, timezone, authors, language, image } = item;
  const changed = updated === null ? null : zonedTime(updated, timezone);
  return [
    `<guid isPermaLink="${guid === url}">${held.text(guid)}</guid>`,
    `<pubDate>${held.text(rfc822Time(published, timezone))}</pubDate>`,
    changed === null ? '' : `<atom:updated>${held.text(changed)}</atom:updated>`,
    // Readers know one name or show the last of several: so all stand in one.
    `<dc:creator>${held.text(authors.map(({ name }) => name).join(', '))}</dc:creator>`,
    // The format has a language for a channel only, and a post may be in another.
    `<dc:language>${held.text(language)}</dc:language>`,
    image === null ? '' : media(image, held),
  ].join('');
}

function media({ url, width, height, type, alt }: OutsideImage, held: HeldTexts): string {
  const sizes = `width="${width}" height="${height}"`;
  const text =
    alt === '' ? '' : `<media:description type="plain">${held.text(alt)}</media:description>`;
  return `<media:content url="${held.text(url)}" medium="image" type="${type}" ${sizes}>${text}</media:content>`;
}
