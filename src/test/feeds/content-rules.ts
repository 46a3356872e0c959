import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** What is wrong with the HTML of an item. */
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
  const { tagName, properties } = element;
  if (FORBIDDEN.has(tagName)) return [`<${tagName}>`];
  const attributes = Object.entries(properties);
  return [
    ...attributes.flatMap(([name, value]) => attributeFaults(tagName, name, value)),
    ...(tagName === 'img' ? imageFaults(element) : []),
  ];
}

function attributeFaults(tagName: string, name: string, value: unknown): string[] {
  const place = `${name} of <${tagName}>`;
  if (name === 'id') return /^fn(ref)?-/.test(String(value)) ? [] : [place];
  if (
    /^(on|data|aria)|^(class(Name)?|style|role|srcSet|sizes|loading|decoding|tabIndex|hidden)$/.test(
      name,
    )
  )
    return [place];
  if (name !== 'href' && name !== 'src') return [];
  const schemes = name === 'src' ? /^https?:\/\// : /^(https?:\/\/|mailto:|tel:)/;
  return schemes.test(String(value)) && isWritten(String(value)) ? [] : [`${place} is "${value}"`];
}

/** Whether an address has only signs that RFC 3986 knows, none of them by half. */
export function isWritten(url: string): boolean {
  return URL.canParse(url) && /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i.test(url);
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

const FORBIDDEN = new Set(
  (
    'script style link meta iframe object embed form input button select textarea svg math template picture source video ' +
    'audio canvas noscript base title html head body frame details summary label section article nav'
  ).split(' '),
);
