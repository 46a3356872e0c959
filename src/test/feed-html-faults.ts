import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What feeds' HTML may not hold (F6), found by an HTML parser that is not the printer's. */
export function feedHtmlFaults(html: string): string[] {
  const faults: string[] = [];
  const tree: Root = fromHtml(html, {
    fragment: true,
    onerror: ({ ruleId }) => void faults.push(`parse error ${ruleId}`),
  });
  visit(tree, 'comment', () => void faults.push('a comment'));
  visit(tree, 'element', (node) => void faults.push(...elementFaults(node)));
  return faults;
}

function elementFaults({ tagName, properties, children }: Element): string[] {
  const names = Object.keys(properties).filter(
    (name) => !(ATTRIBUTES[tagName] ?? []).includes(name),
  );
  const strange = names.filter(
    (name) => !['lang', 'dir'].includes(name) && !isNoteId(name, properties),
  );
  return [
    ...(TAGS.has(tagName) ? [] : [`<${tagName}>`]),
    ...strange.map((name) => `${name} of <${tagName}>`),
    ...['href', 'src'].flatMap((name) =>
      isAbsolute(properties[name]) ? [] : [`${name} "${String(properties[name])}"`],
    ),
    ...(tagName === 'img' && properties['alt'] === undefined ? ['an image without alt'] : []),
    ...(tagName === 'pre' && !isPlainCode(children) ? ['a <pre> that is not <pre><code>'] : []),
  ];
}

/** The one kind of id: by it some readers show a note where it is called. */
function isNoteId(name: string, { id }: Element['properties']): boolean {
  return name === 'id' && /^fn(ref)?-/.test(String(id));
}

/** And on no machine that builds. */
function isAbsolute(address: unknown): boolean {
  if (/\/@fs\/|\/\.rota\//.test(String(address))) return false;
  return address === undefined || /^(https?:\/\/[^/]+|mailto:.|tel:.)/.test(String(address));
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
