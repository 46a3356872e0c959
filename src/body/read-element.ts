import type { Element, ElementContent } from 'hast';
import { languageField } from '../domain/schema/field.ts';
import type { Literal } from '../domain/segment.ts';
import { didYouMean } from '../domain/wording/did-you-mean.ts';
import { textDirection } from '../domain/wording/text-direction.ts';
import { report, type Body } from './body.ts';
import { elementRemedy } from './element-remedy.ts';
import { HOLDS_PHRASING, MDX_ELEMENTS } from './html-elements.ts';
import { placeOf } from './place.ts';
import { readAttributes } from './read-attributes.ts';
import type { Tag } from './read-components.ts';
import { isPhrasing, isSpace, wrapPhrasing } from './wrap-phrasing.ts';

/** The HTML element that `tag` writes where it is one of the few allowed; else its children. */
export function readElement(
  body: Body,
  tag: Tag,
  children: ElementContent[],
  inLine: boolean,
): ElementContent[] {
  const name = tag.name ?? '';
  if (!Object.hasOwn(MDX_ELEMENTS, name)) {
    refuse(body, tag, elementRemedy(name, Object.keys(body.context.components)));
    return children;
  }
  if (name === 'details' && inLine) {
    report(body, 'component-inline', placeOf(tag), { component: name });
    return children.flatMap((child) => (isElement(child, 'summary') ? child.children : [child]));
  }
  const element = make(tag, readProperties(body, tag), children);
  const isSound =
    name === 'details'
      ? arrangeDetails(element)
      : !HOLDS_PHRASING.has(name) || unwrapParagraph(element);
  if (!isSound) refuse(body, tag, UNSOUND[name] ?? 'It holds words only: write it within a line.');
  return isSound ? [element] : children;
}

function refuse(body: Body, tag: Tag, remedy: string): void {
  report(body, 'mdx-element', placeOf(tag), { name: tag.name ?? '', remedy });
}

function make(tag: Tag, properties: Element['properties'], children: ElementContent[]): Element {
  const position = tag.position ? { position: tag.position } : {};
  return { type: 'element', tagName: tag.name ?? '', properties, children, ...position };
}

function readProperties(body: Body, tag: Tag): Element['properties'] {
  const known = MDX_ELEMENTS[tag.name ?? ''] ?? [];
  const properties: Element['properties'] = {};
  for (const [attribute, { value, place }] of readAttributes(body, tag).values) {
    const args = { attribute, component: tag.name ?? '' };
    const expected = expectedInstead(attribute, value);
    if (!known.includes(attribute)) {
      const hint = didYouMean(attribute, known);
      report(body, 'mdx-attribute', place(), { ...args, hint, known: known.join(', ') || 'none' });
    } else if (expected !== null) {
      report(body, 'attribute-value', place(), {
        ...args,
        actual: JSON.stringify(value),
        expected,
      });
    } else {
      properties[attribute] = value as string | boolean;
      if (attribute === 'lang') properties['dir'] = textDirection(String(value));
    }
  }
  return properties;
}

/** What `value` ought to be, where it cannot be the value of `attribute`. */
function expectedInstead(attribute: string, value: Literal): string | null {
  if (attribute === 'open') return value === true ? null : 'written alone, without a value';
  if (typeof value !== 'string') return 'text between quotation marks';
  const isTag = attribute !== 'lang' || languageField().safeParse(value).success;
  return isTag ? null : 'a language tag such as en, de or pt-BR';
}

/** Its summary first, though the parser may have put both into one paragraph, then the rest. */
function arrangeDetails(details: Element): boolean {
  const children = details.children.flatMap((child) =>
    isElement(child, 'p') && child.children.some((inner) => isElement(inner, 'summary'))
      ? child.children
      : [child],
  );
  const summary = children.find((child) => isElement(child, 'summary'));
  if (!summary) return false;
  const rest = children.filter((child) => child !== summary);
  details.children = [summary, ...wrapPhrasing(rest)];
  return true;
}

/** An element within a line that was written over several: what is in it is no paragraph. */
function unwrapParagraph(element: Element): boolean {
  const inner = element.children.filter((child) => !isSpace(child));
  const [only] = inner;
  if (inner.length === 1 && only && isElement(only, 'p')) element.children = only.children;
  return element.children.every(isPhrasing);
}

function isElement(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

const UNSOUND: Record<string, string> = {
  details: 'Begin it with <summary>...</summary>, or use <Details summary="...">.',
};
