import { generateAtomFeed } from 'feedsmith';
import { zonedTime } from '../zoned-time.ts';
import { atomId } from './atom-id.ts';
import type { OutsideImage } from '../outside-image.ts';
import type { FeedItem } from './feed-item.ts';
import { itemOf, printOnce } from './fit-items.ts';
import { HeldTexts } from './held-texts.ts';

/** A post as an `<entry>` of Atom. */
export const atomEntry = printOnce((item: FeedItem) => {
  const held = new HeldTexts();
  const { published, updated, timezone, image } = item;
  const document = generateAtomFeed({
    ...AROUND,
    entries: [
      {
        xml: { lang: item.language },
        id: held.text(atomId(item.guid)),
        title: { value: held.textAsHtml(item.title), type: 'html' },
        links: [{ rel: 'alternate', type: 'text/html', href: held.text(item.url) }],
        published: held.text(zonedTime(published, timezone)),
        updated: held.text(zonedTime(Math.max(published, updated ?? 0), timezone)),
        authors: item.authors.map(({ name, url }) => ({
          name: held.text(name),
          uri: held.text(url),
        })),
        categories: item.topics.map(({ id, label, scheme }) => ({
          term: held.text(id),
          scheme: held.text(scheme),
          label: held.text(label),
        })),
        summary: { value: held.textAsHtml(item.summary), type: 'html' },
        ...(item.content === null
          ? {}
          : { content: { value: held.html(item.content), type: 'html' } }),
        ...(image === null ? {} : { media: { contents: [media(image, held)] } }),
      },
    ],
  });
  return held.putBack(itemOf(document, 'entry'));
});

/** What stands around an entry while it is printed. */
const AROUND = { id: '-', title: { value: '-' }, updated: '-' };

function media({ url, width, height, type, alt }: OutsideImage, held: HeldTexts) {
  const description = alt === '' ? {} : { description: { value: held.text(alt), type: 'plain' } };
  return { url: held.text(url), medium: 'image', type, width, height, ...description };
}
