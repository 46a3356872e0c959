import type { Element, Parents, Root } from 'hast';
import type { Schema } from 'hast-util-sanitize';
import { report, type Body } from './body.ts';
import { htmlProfile } from './html-profile.ts';
import { placeOf } from './place.ts';

/** A warning for every element that the profile drops, and one for each kind of attribute. */
export function reportDropped(body: Body, tree: Root): void {
  reportIn(body, tree, new Set());
}

function reportIn(body: Body, parent: Parents, reported: Set<string>): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { tagName } = child;
    const isStripped = htmlProfile.strip!.includes(tagName);
    if (htmlProfile.tagNames!.includes(tagName)) {
      reportAttributes(body, child, reported);
    } else {
      const remedy = isStripped ? 'What stands in it goes as well.' : 'What stands in it stays.';
      report(body, 'html-dropped', placeOf(child), { name: tagName, remedy });
    }
    if (!isStripped) reportIn(body, child, reported);
  }
}

function reportAttributes(body: Body, node: Element, reported: Set<string>): void {
  for (const [property, value] of Object.entries(node.properties)) {
    const name = `${node.tagName} ${attributeName(property)}`;
    if (isKept(node, property, value) || reported.has(name)) continue;
    reported.add(name);
    const remedy = 'The attribute goes, here and wherever it stands; the element stays.';
    report(body, 'html-dropped', placeOf(node), { name, remedy });
  }
}

function isKept(node: Element, property: string, value: unknown): boolean {
  const attributes: NonNullable<Schema['attributes']> = htmlProfile.attributes ?? {};
  const definitions = [...(attributes[node.tagName] ?? []), ...(attributes['*'] ?? [])];
  return definitions.some((definition) => {
    if (typeof definition === 'string') return definition === property;
    const [name, ...allowed] = definition;
    const values = Array.isArray(value) ? value : [value];
    return name === property && values.every((one) => allowed.some((allow) => matches(allow, one)));
  });
}

function matches(allow: unknown, value: unknown): boolean {
  if (allow instanceof RegExp) return allow.test(String(value));
  return allow === value || (allow === true && value === '');
}

function attributeName(property: string): string {
  if (property === 'className') return 'class';
  return property.replace(/^(data|aria)([A-Z])/, '$1-$2').toLowerCase();
}
