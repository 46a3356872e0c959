import { generateAtomFeed } from 'feedsmith';
import { address } from '../../domain/addresses.ts';
import { zonedTime } from '../zoned-time.ts';
import { atomEntry } from './atom-entry.ts';
import type { Feed } from './feed.ts';
import { fitItems, frameOf } from './fit-items.ts';
import { HeldTexts } from './held-texts.ts';

/** The Atom 1.0 document of a feed. */
export async function renderAtom(feed: Feed): Promise<string> {
  const held = new HeldTexts();
  const { page, copyright, icon, image } = feed;
  const self = address.feed(page, 'atom');
  const document = generateAtomFeed(
    {
      xml: { lang: feed.language },
      // The page, and not the document: an id is of what is told, whatever its format.
      id: held.text(page),
      title: { value: held.textAsHtml(feed.title), type: 'html' },
      subtitle: { value: held.textAsHtml(feed.description), type: 'html' },
      links: [
        // First, for readers that take whatever comes first for the page.
        { rel: 'alternate', type: 'text/html', href: held.text(page) },
        { rel: 'self', type: 'application/atom+xml', href: held.text(self) },
      ],
      updated: held.text(zonedTime(feed.changed ?? 0, feed.timezone)),
      generator: { text: 'Rota' },
      // Else each entry names its own.
      ...(feed.items.length > 0 ? {} : { authors: [{ name: held.text(feed.title) }] }),
      ...(copyright === null ? {} : { rights: { value: held.text(copyright) } }),
      ...(icon === null ? {} : { icon: held.text(icon) }),
      ...(image === null ? {} : { logo: held.text(image.url) }),
      entries: [STAND_IN],
    },
    { stylesheets: [{ type: 'text/css', href: feed.sheet }] },
  );
  const { before, after } = frameOf(document, 'entry');
  const frame = { before: held.putBack(before), after };
  return fitItems(frame, await Promise.all(feed.items.map(atomEntry)));
}

/** Keeps the place of the entries; for its image the printer declares the namespace of images. */
const STAND_IN = {
  ...{ id: '-', title: { value: '-' }, updated: '-' },
  media: { contents: [{ url: '-' }] },
};
