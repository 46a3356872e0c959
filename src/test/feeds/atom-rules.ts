import type { FeedDocument } from './feed-document.ts';
import { isLanguage, isRfc3339, isWritten } from './value-forms.ts';
import { children, everyElement, texts, undeclared, type XmlElement } from './xml-tree.ts';

/** Rules for Atom 1.0 of RFC 4287, as the W3C's feed validator has them, warnings included. */
export const atomRules = {
  'atom-feed': rule(({ root }) =>
    ['title', 'id', 'updated'].filter((name) => texts(root, name).length !== 1),
  ),
  'atom-root': rule(({ root }) =>
    root.name === 'feed' && root.attributes['xmlns'] === 'http://www.w3.org/2005/Atom'
      ? []
      : [root.name],
  ),
  'atom-self-link': rule(({ root, address }) => {
    const self = links(root, 'self');
    return self.length === 1 && self[0] === address ? [] : ['not its own address, once'];
  }),
  'atom-alternate': rule(({ root, entries }) =>
    [root, ...entries]
      .filter((of) => links(of, 'alternate').length !== 1)
      .map(() => 'not one alternate'),
  ),
  'atom-date': rule(({ root }) =>
    everyElement(root)
      .filter(({ name, text }) => /^(updated|published)$/.test(name) && !isRfc3339(text))
      .map(({ text }) => text),
  ),
  'atom-updated': rule(({ root, entries }) => {
    if (entries.some((entry) => texts(entry, 'updated').length !== 1)) return ['an entry has none'];
    const dates = entries.map((entry) => Date.parse(texts(entry, 'updated')[0]!));
    const own = Date.parse(texts(root, 'updated')[0] ?? '');
    return entries.length === 0 || own === Math.max(...dates)
      ? []
      : ['not that of the newest change'];
  }),
  'atom-id': rule(({ root }) =>
    everyElement(root)
      .filter(({ name, text }) => name === 'id' && !isIri(text))
      .map(({ text }) => text),
  ),
  'atom-author': rule(({ root, entries }) => [
    ...[...(entries.length === 0 ? [root] : entries)]
      .filter((of) => children(of, 'author').length === 0)
      .map(() => 'no author'),
    ...everyElement(root)
      .filter(({ name }) => name === 'author')
      .filter(
        (author) =>
          texts(author, 'name').join('') === '' ||
          texts(author, 'uri').some((uri) => !isWritten(uri)),
      )
      .map((author) => author.children.map(({ text }) => text).join()),
  ]),
  'atom-text': rule(({ root, entries }) =>
    [
      ...children(root, 'title'),
      ...entries.flatMap((entry) =>
        ['title', 'content', 'summary'].flatMap((name) => children(entry, name)),
      ),
    ]
      .filter(({ attributes }) => attributes['type'] !== 'html')
      .map(({ name }) => name),
  ),
  'atom-order': rule(({ root }) => {
    const names = root.children.map(({ name }) => name);
    const first = names.indexOf('entry');
    return first > -1 && names.slice(first).some((name) => name !== 'entry')
      ? ['metadata after entries']
      : [];
  }),
  'atom-language': rule(({ root }) =>
    everyElement(root)
      .flatMap(({ attributes }) => attributes['xml:lang'] ?? [])
      .filter((tag) => !isLanguage(tag)),
  ),
  'atom-category': rule(({ root }) =>
    everyElement(root)
      .filter(({ name, attributes }) => name === 'category' && !attributes['term'])
      .map(() => 'no term'),
  ),
  'atom-namespace': rule(({ root }) => undeclared(root)),
};

function links(of: XmlElement, rel: string): string[] {
  const all = children(of, 'link').filter(({ attributes }) => attributes['rel'] === rel);
  return all.map(({ attributes }) => attributes['href'] ?? '');
}

/** A scheme and no sign that RFC 3987 forbids; a URN has a name of its own after the first colon. */
function isIri(text: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) || /%(?![0-9a-f]{2})/i.test(text))
    return false;
  if (/^https?:/i.test(text)) return URL.canParse(text) && new URL(text).host !== '';
  return (
    !/^urn:/i.test(text) ||
    /^urn:[a-z0-9][a-z0-9-]{1,31}:(?:[a-z0-9()+,.:=@;$_!*'-]|%[0-9a-f]{2})+$/i.test(text)
  );
}

function rule(faults: (parts: AtomParts) => string[]) {
  return ({ format, root, address, items }: FeedDocument): string[] =>
    format === 'atom'
      ? faults({ root: root!, address, entries: items.map(({ node }) => node!) })
      : [];
}

interface AtomParts {
  root: XmlElement;
  address: string;
  entries: XmlElement[];
}
