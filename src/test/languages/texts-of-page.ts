import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { textsInData } from './texts-in-data.ts';

/**
 * What a reader of a German page sees or hears of it in German: texts, the attributes that are read
 * out, what other programs show, and the words that scripts are handed.
 */
export function textsOfPage(html: string): string[] {
  return textsOf(raw({ type: 'root', children: [{ type: 'raw', value: html }] }));
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'element' && isApart(node)) return [];
  const own = node.type === 'element' ? [...attributesOf(node), ...hiddenIn(node)] : [];
  return [...own, ...node.children.flatMap((child) => (isScript(node) ? [] : textsOf(child)))];
}

/** Of another language, or of none. */
function isApart({ tagName, properties }: Element): boolean {
  const { lang } = properties;
  if (tagName === 'html') return false;
  return NO_TEXT.has(tagName) || (typeof lang === 'string' && lang !== 'de');
}

function hiddenIn(element: Element): string[] {
  if (element.tagName === 'template' && element.content) return textsOf(element.content);
  const [child] = element.children;
  if (!isScript(element) || child?.type !== 'text') return [];
  return /json$/.test(String(element.properties['type']))
    ? textsInData(JSON.parse(child.value))
    : [];
}

function isScript(node: Element | Root): boolean {
  return node.type === 'element' && node.tagName === 'script';
}

function attributesOf({ tagName, properties }: Element): string[] {
  const key = String(properties['name'] ?? properties['property'] ?? '');
  const shown = tagName === 'meta' && SHOWN.test(key) ? [properties['content']] : [];
  const data = Object.keys(properties).filter((name) => name.startsWith('data'));
  return [
    ...[...READ.map((name) => properties[name]), ...shown].filter(isText),
    ...data
      .map((name) => properties[name])
      .filter(isText)
      .flatMap(wordsInAttribute),
  ];
}

function wordsInAttribute(value: string): string[] {
  return textsInData(/^[[{]/.test(value) ? JSON.parse(value) : value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

const READ = ['alt', 'ariaLabel', 'ariaDescription', 'title', 'placeholder', 'label', 'abbr'];
const SHOWN = /^(description|author|og:(title|description|site_name|image:alt)|article:tag)$/;
const NO_TEXT = new Set(['style', 'math', 'code']);
