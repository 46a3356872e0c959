import type { ElementContent } from 'hast';
import type { ComponentDefinition } from '../domain/component.ts';
import { ANSWER } from '../domain/letter-parts.ts';
import { componentFile } from '../domain/component-name.ts';
import { didYouMean } from '../domain/wording/did-you-mean.ts';
import type { Attributes } from '../domain/segment.ts';
import { attributeProblems } from './attribute-problems.ts';
import { report, type Body } from './body.ts';
import type { ComponentElement } from './component-element.ts';
import { placeOf } from './place.ts';
import { readAttributes } from './read-attributes.ts';
import type { Tag } from './read-components.ts';
import { isSpace } from './wrap-phrasing.ts';

/** The component that `tag` names; nothing where something is wrong with it. */
export function readComponent(
  body: Body,
  tag: Tag,
  children: ElementContent[],
  inLine: boolean,
): ElementContent[] {
  const name = tag.name ?? '';
  const definition = Object.hasOwn(body.context.components, name)
    ? body.context.components[name]
    : undefined;
  if (!definition) return refuseUnknown(body, tag);
  if (inLine) report(body, 'component-inline', placeOf(tag), { component: name });
  checkChildren(body, tag, children, definition);
  const attributes = checkAttributes(body, tag, definition);
  if (inLine || attributes === null) return [];
  return [component(name, attributes, definition.hasChildren ? children : [], tag)];
}

function refuseUnknown(body: Body, tag: Tag): ElementContent[] {
  const name = tag.name ?? '';
  const names = Object.keys(body.context.components).sort();
  if (name === ANSWER) return refuseAnswer(body, tag);
  const hint = didYouMean(name, names);
  const args = { name, hint, known: names.join(', '), own: hint === '' ? ownFiles(name) : '' };
  report(body, 'unknown-component', placeOf(tag), args);
  return [];
}

function refuseAnswer(body: Body, tag: Tag): ElementContent[] {
  report(body, 'answer-in-post', placeOf(tag));
  return [];
}

/** A component of the owners is two files; with one of them alone posts do not know it. */
function ownFiles(name: string): string {
  return `, or make it: content/theme/mdx/${componentFile(name)}.ts and ${name}.astro`;
}

function checkChildren(
  body: Body,
  tag: Tag,
  children: ElementContent[],
  definition: ComponentDefinition,
): void {
  if (definition.hasChildren || children.every(isSpace)) return;
  report(body, 'component-children', placeOf(tag), { component: tag.name ?? '' });
}

function checkAttributes(body: Body, tag: Tag, definition: ComponentDefinition): Attributes | null {
  const { values: written, unreadable } = readAttributes(body, tag);
  const values = Object.fromEntries([...written].map(([name, { value }]) => [name, value]));
  const result = definition.attributes.strict().safeParse(values);
  if (result.success) return unreadable.size > 0 ? null : (result.data as Attributes);
  for (const problem of attributeProblems(
    tag.name ?? '',
    result.error.issues,
    values,
    definition,
  )) {
    if (unreadable.has(problem.attribute)) continue;
    const place = written.get(problem.attribute)?.place() ?? placeOf(tag);
    report(body, problem.code, place, problem.args);
  }
  return null;
}

function component(
  name: string,
  attributes: Attributes,
  children: ElementContent[],
  tag: Tag,
): ComponentElement {
  const position = tag.position ? { position: tag.position } : {};
  return { type: 'component', name, attributes, children, ...position };
}
