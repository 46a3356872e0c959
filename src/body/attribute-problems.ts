import type { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';
import { didYouMean } from '../domain/wording/did-you-mean.ts';
import type { Attributes, BodyProblem } from '../domain/segment.ts';
import { describeAttribute } from './describe-attribute.ts';

/** What a component's schema finds wrong with the attributes of a tag, in words. */
export function attributeProblems(
  component: string,
  issues: readonly z.core.$ZodIssue[],
  values: Attributes,
  definition: ComponentDefinition,
): AttributeProblem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? issue.keys.map((key) => unknownAttribute(component, key, definition))
      : [wrongAttribute(component, issue, values, definition)],
  );
}

function unknownAttribute(
  component: string,
  attribute: string,
  definition: ComponentDefinition,
): AttributeProblem {
  const names = Object.keys(definition.attributes.shape);
  const known = names.join(', ') || 'none';
  const args = { attribute, component, hint: didYouMean(attribute, names), known };
  return { code: 'mdx-attribute', attribute, args };
}

function wrongAttribute(
  component: string,
  issue: z.core.$ZodIssue,
  values: Attributes,
  definition: ComponentDefinition,
): AttributeProblem {
  const attribute = String(issue.path[0] ?? '');
  const schema = definition.attributes.shape[attribute] as z.ZodType | undefined;
  if (attribute !== '' && !(attribute in values)) {
    const about = schema?.description ?? `It must be ${describeAttribute(issue, schema)}.`;
    return { code: 'missing-attribute', attribute, args: { component, attribute, about } };
  }
  const actual = printed(values[attribute]);
  const expected = describeAttribute(issue, schema);
  return { code: 'attribute-value', attribute, args: { component, attribute, actual, expected } };
}

function printed(value: unknown): string {
  const text = value === undefined ? 'not as it should be' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

interface AttributeProblem {
  code: BodyProblem['code'];
  attribute: string;
  args: Record<string, string>;
}
