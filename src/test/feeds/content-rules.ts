import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { isWritten } from './value-forms.ts';

/** What is wrong with the HTML of an item (F6), as an HTML parser that is not the printer's reads it. */
export function contentFaults(html: string): string[] {
  const faults: string[] = [];
  const onerror = ({ ruleId }: { ruleId?: string | undefined }) =>
    void faults.push(`HTML: ${ruleId}`);
  const tree = fromHtml(html, { fragment: true, onerror });
  if (tagsOf(html).join() !== tagsOf(toHtml(tree)).join())
    faults.push('elements not closed or misplaced');
  visit(tree, (node) => {
    if (node.type === 'comment') faults.push('a comment');
    if (node.type === 'element') faults.push(...elementFaults(node));
  });
  return faults;
}

/** Where a parser has to add or to move a tag, these differ from what is written. */
function tagsOf(html: string): string[] {
  return html.match(/<\/?[a-z][a-z0-9]*/gi) ?? [];
}

function elementFaults(element: Element): string[] {
  const { tagName, properties, children } = element;
  if (!TAGS.has(tagName)) return [`<${tagName}>`];
  const attributes = Object.entries(properties);
  return [
    ...attributes.flatMap(([name, value]) => attributeFaults(tagName, name, value)),
    ...(tagName === 'img' ? imageFaults(element) : []),
    ...(tagName === 'pre' && !isPlainCode(children) ? ['a <pre> that is not <pre><code>'] : []),
  ];
}

function attributeFaults(tagName: string, name: string, value: unknown): string[] {
  const place = `${name} of <${tagName}>`;
  // The one kind of id: by it some readers show a note where it is called.
  if (name === 'id') return /^fn(ref)?-/.test(String(value)) ? [] : [place];
  if (!['lang', 'dir', ...(ATTRIBUTES[tagName] ?? [])].includes(name)) return [place];
  if (name !== 'href' && name !== 'src') return [];
  return isWebAddress(name, String(value)) ? [] : [`${place} is "${value}"`];
}

/** And on no machine that builds. */
function isWebAddress(name: string, url: string): boolean {
  const schemes = name === 'src' ? /^https?:\/\// : /^(https?:\/\/|mailto:.|tel:.)/;
  return schemes.test(url) && isWritten(url) && !/\/@fs\/|\/\.rota\//.test(url);
}

function imageFaults({ properties }: Element): string[] {
  const isWhole = (value: unknown) => Number.isInteger(Number(value)) && Number(value) > 0;
  return [
    ...(typeof properties['alt'] === 'string' ? [] : ['<img> without alt']),
    ...(isWhole(properties['width']) && isWhole(properties['height'])
      ? []
      : ['<img> without size']),
  ];
}

function isPlainCode(children: Element['children']): boolean {
  const [only, ...others] = children;
  const isCode = only?.type === 'element' && only.tagName === 'code';
  return isCode && others.length === 0 && only.children.every(({ type }) => type === 'text');
}

const TAGS = new Set(
  (
    'a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'hr i img ins kbd li mark ol p pre q s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);
const ATTRIBUTES: Record<string, string[]> = {
  a: ['href', 'title'],
  abbr: ['title'],
  del: ['dateTime'],
  dfn: ['title'],
  img: ['src', 'width', 'height', 'alt', 'title'],
  ins: ['dateTime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  time: ['dateTime'],
};
