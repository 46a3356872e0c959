import type { Literal } from '../domain/segment.ts';
import { attributePlaces } from './attribute-places.ts';
import { report, type Body } from './body.ts';
import { placeOf, type Place } from './place.ts';
import type { Tag } from './read-components.ts';
import { readLiteral } from './read-literal.ts';

/** The attributes of `tag` as data. Spread and computed values are reported and left out. */
export function readAttributes(body: Body, tag: Tag): TagAttributes {
  const placeOfAttribute = placer(body, tag);
  const values = new Map<string, { value: Literal; place: () => Place }>();
  const unreadable = new Set<string>();
  tag.attributes.forEach((attribute, index) => {
    const place = () => placeOfAttribute(index);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const args = { source: `{${attribute.value}}`, component: tag.name ?? '' };
      report(body, 'mdx-spread', place(), args);
      return;
    }
    const value = readValue(body, tag, attribute, place);
    if (values.has(attribute.name)) reportTwice(body, tag, attribute.name, place());
    else if (value) values.set(attribute.name, { ...value, place });
    else unreadable.add(attribute.name);
  });
  return { values, unreadable };
}

/** Asks for places only when a problem needs them: few tags have one. */
function placer(body: Body, tag: Tag): (index: number) => Place {
  let places: Place[] | null = null;
  return (index) => {
    const start = tag.position?.start;
    places ??= start === undefined ? [] : attributePlaces(body.text, start);
    const isSure = places.length === tag.attributes.length;
    return (isSure ? places[index] : undefined) ?? placeOf(tag);
  };
}

function readValue(body: Body, tag: Tag, attribute: NamedAttribute, place: () => Place) {
  const { name, value } = attribute;
  if (value === null || value === undefined) return { value: true };
  if (typeof value === 'string') return { value };
  const literal = readLiteral(value.value);
  if (literal === null) {
    const args = { attribute: name, component: tag.name ?? '', actual: `{${value.value}}` };
    const expected = 'written out as data, such as "text", {3}, {true} or {[1, 2]}';
    report(body, 'attribute-value', place(), { ...args, expected });
  }
  return literal;
}

function reportTwice(body: Body, tag: Tag, name: string, place: Place): void {
  const args = { attribute: name, component: tag.name ?? '' };
  report(body, 'attribute-value', place, {
    ...args,
    actual: 'given twice',
    expected: 'given once',
  });
}

type NamedAttribute = Extract<Tag['attributes'][number], { type: 'mdxJsxAttribute' }>;

export interface TagAttributes {
  values: Map<string, { value: Literal; place: () => Place }>;
  /** Attributes that were reported and have no value. */
  unreadable: ReadonlySet<string>;
}
