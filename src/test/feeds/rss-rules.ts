import type { FeedDocument } from './feed-document.ts';
import { isLanguage, isRfc3339, isRfc822, isWritten } from './value-forms.ts';
import { children, everyElement, texts, undeclared, type XmlElement } from './xml-tree.ts';

/** Rules for RSS 2.0, each as the W3C's feed validator has it, warnings included. */
export const rssRules = {
  'rss-channel': rule(({ channel }) =>
    ['title', 'link', 'description', 'language', 'generator', 'ttl'].filter(
      (name) => texts(channel, name).length !== 1,
    ),
  ),
  'rss-self-link': rule(({ channel, address }) => {
    const self = children(channel, 'atom:link').filter(
      ({ attributes }) => attributes['rel'] === 'self',
    );
    return self.length === 1 && self[0]!.attributes['href'] === address
      ? []
      : ['not its own address, once'];
  }),
  'rss-order': rule(({ channel }) => {
    const names = channel.children.map(({ name }) => name);
    return names.slice(names.indexOf('item')).some((name) => name !== 'item') &&
      names.includes('item')
      ? ['metadata after items']
      : [];
  }),
  'rss-date': rule(({ channel, items }) =>
    [...texts(channel, 'lastBuildDate'), ...items.flatMap((item) => texts(item, 'pubDate'))].filter(
      (date) => !isRfc822(date),
    ),
  ),
  'rss-atom-date': rule(({ items }) =>
    items.flatMap((item) => texts(item, 'atom:updated')).filter((date) => !isRfc3339(date)),
  ),
  'rss-built': rule(({ channel, items }) => {
    const dates = items.flatMap((item) => [
      ...texts(item, 'pubDate'),
      ...texts(item, 'atom:updated'),
    ]);
    const [built] = texts(channel, 'lastBuildDate');
    if (built === undefined) return dates.length === 0 ? [] : ['no lastBuildDate'];
    return Date.parse(built) === Math.max(...dates.map((date) => Date.parse(date))) ? [] : [built];
  }),
  'rss-author': rule(({ root }) =>
    everyElement(root)
      .filter(({ name }) => name === 'author')
      .map(() => 'an <author>'),
  ),
  'rss-creator': rule(({ items }) =>
    items.filter((item) => texts(item, 'dc:creator').length !== 1).map(() => 'not one dc:creator'),
  ),
  'rss-guid': rule(({ items }) => items.flatMap(guidFaults)),
  'rss-category': rule(({ items }) =>
    items
      .flatMap((item) => texts(item, 'category'))
      .filter((text) => text === '' || text.includes(',')),
  ),
  'rss-image': rule(({ channel }) =>
    children(channel, 'image').flatMap((image) => imageFaults(image, channel)),
  ),
  'rss-content-order': rule(({ items }) => {
    const at = (item: XmlElement, name: string) =>
      item.children.findIndex((child) => child.name === name);
    return items
      .filter(
        (item) =>
          at(item, 'content:encoded') > -1 && at(item, 'content:encoded') < at(item, 'description'),
      )
      .map(() => 'content before description');
  }),
  'rss-references': rule(({ root }) =>
    everyElement(root)
      .filter(({ source }) => /&(?!#x(26|3C|3E|22|D);)/.test(source))
      .map(({ source }) => source.slice(0, 40)),
  ),
  'rss-language': rule(({ channel, items }) =>
    [...texts(channel, 'language'), ...items.flatMap((item) => texts(item, 'dc:language'))].filter(
      (tag) => !isLanguage(tag),
    ),
  ),
  'rss-namespace': rule(({ root }) => undeclared(root)),
  'rss-media': rule(({ items }) =>
    items
      .flatMap((item) => children(item, 'media:content'))
      .filter(({ attributes }) => !isImage(attributes))
      .map(({ attributes }) => JSON.stringify(attributes)),
  ),
};

function guidFaults(item: XmlElement): string[] {
  const [guid] = children(item, 'guid');
  if (guid === undefined) return ['none'];
  const isLink = guid.attributes['isPermaLink'];
  if (isLink !== 'true' && isLink !== 'false') return ['isPermaLink is not written'];
  const link = texts(item, 'link')[0];
  if ((isLink === 'true') !== (guid.text === link)) return [`isPermaLink of ${guid.text}`];
  return isLink === 'true' && !isWritten(guid.text) ? [guid.text] : [];
}

function imageFaults(image: XmlElement, channel: XmlElement): string[] {
  const text = (of: XmlElement, name: string) => texts(of, name)[0];
  const size = (name: string) => Number(text(image, name) ?? 1);
  return [
    ...(text(image, 'title') === text(channel, 'title') ? [] : ['title']),
    ...(text(image, 'link') === text(channel, 'link') ? [] : ['link']),
    ...(/\.(jpe?g|gif|png)$/i.test(text(image, 'url') ?? '') ? [] : ['url']),
    ...(size('width') > 144 || size('height') > 400 ? ['size'] : []),
  ];
}

function isImage({ url = '', type = '', medium, width, height }: Record<string, string>): boolean {
  const isSized = Number(width) > 0 && Number(height) > 0;
  return (
    isWritten(url) && /^image\/(jpeg|png|gif|webp)$/.test(type) && medium === 'image' && isSized
  );
}

function rule(faults: (parts: RssParts) => string[]) {
  return ({ format, root, channel, address, items }: FeedDocument): string[] =>
    format === 'rss'
      ? faults({ root: root!, channel: channel!, address, items: items.map(({ node }) => node!) })
      : [];
}

interface RssParts {
  root: XmlElement;
  channel: XmlElement;
  address: string;
  items: XmlElement[];
}
