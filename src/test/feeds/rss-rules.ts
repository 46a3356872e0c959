import { isWritten } from './content-rules.ts';
import type { FeedDocument } from './feed-document.ts';
import { children, everyElement, texts, type XmlElement } from './xml-tree.ts';

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
  'rss-language': rule(({ channel }) =>
    texts(channel, 'language').filter((tag) => !isLanguage(tag)),
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

/** Prefixes that no element around declares. */
export function undeclared(
  element: XmlElement,
  known: readonly string[] = ['xml', 'xmlns'],
): string[] {
  const own = Object.keys(element.attributes).flatMap(
    (name) => /^xmlns:(.+)$/.exec(name)?.[1] ?? [],
  );
  const all = [...known, ...own];
  const used = [element.name, ...Object.keys(element.attributes)].flatMap(
    (name) => /^([^:]+):/.exec(name)?.[1] ?? [],
  );
  return [
    ...used.filter((prefix) => !all.includes(prefix)),
    ...element.children.flatMap((child) => undeclared(child, all)),
  ];
}

/** A day of the week that is right, four digits of the year, and a zone that every reader knows. */
function isRfc822(text: string): boolean {
  const form =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (\w{3}) (\d{4}) \d\d:\d\d:\d\d (GMT|[+-]\d\d[03]0)$/.exec(
      text,
    );
  if (form === null) return false;
  const day = new Date(`${form[2]} ${form[3]} ${form[4]} 00:00:00 GMT`);
  return day.toUTCString().startsWith(`${form[1]}, ${form[2]} ${form[3]} ${form[4]}`);
}

export function isRfc3339(text: string): boolean {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
  return form.test(text) && !Number.isNaN(Date.parse(text));
}

export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && new Intl.Locale(tag).language.length < 4;
  } catch {
    return false;
  }
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
