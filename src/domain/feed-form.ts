import type { ElementContent } from 'hast';
import type { ComponentDefinition } from './component.ts';
import type { Attributes } from './segment.ts';

/**
 * What feeds hold in the place of a component. Throws an error whose message says, after "The feed
 * form of <X>", why there is none: it is missing, it fails, or it answers with no elements.
 */
export function feedFormOf(
  definition: ComponentDefinition | undefined,
  attributes: Attributes,
  children: ElementContent[],
  say: Say,
): ElementContent[] {
  if (typeof definition?.feedForm !== 'function') throw new Error('is missing');
  const nodes = [answerOf(definition, attributes, children, say)].flat() as unknown[];
  const fault = nodes.map((node) => faultOf(node, 0)).find((reason) => reason !== null);
  if (fault !== undefined) throw new Error(`gives ${fault}`);
  return nodes as ElementContent[];
}

function answerOf(
  { feedForm }: ComponentDefinition,
  ...given: Parameters<ComponentDefinition['feedForm']>
): unknown {
  try {
    return feedForm(...given);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`fails: ${firstLine(reason)}`, { cause: error });
  }
}

/** What `node` is instead of an element or a text; null where it is one, with all below it. */
function faultOf(node: unknown, depth: number): string | null {
  if (depth > DEEPEST) return 'elements in each other without an end';
  if (typeof node !== 'object' || node === null) return described(node);
  if (node instanceof Promise) return 'a promise, where it must answer at once';
  const { type, value, tagName, properties, children } = node as Record<string, unknown>;
  if (type === 'text') return typeof value === 'string' ? null : 'a text without "value"';
  if (type !== 'element') return `a node of the type ${JSON.stringify(type) ?? 'undefined'}`;
  if (typeof tagName !== 'string') return 'an element without "tagName"';
  if (typeof properties !== 'object' || properties === null)
    return `a <${tagName}> without "properties"`;
  const odd = Object.entries(properties).find(([, one]) => ![one].flat().every(isPlain))?.[0];
  if (odd !== undefined) return `a <${tagName}> whose "${odd}" is no text, number or list of them`;
  if (!Array.isArray(children)) return `a <${tagName}> without "children"`;
  return children.map((child) => faultOf(child, depth + 1)).find((one) => one !== null) ?? null;
}

function isPlain(value: unknown): boolean {
  return (
    value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value)
  );
}

function described(value: unknown): string {
  if (typeof value === 'string') return `the string ${JSON.stringify(firstLine(value))}`;
  return value === undefined ? 'nothing' : String(value);
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200);
}

/** No text is nested so deep: an element holds itself. */
const DEEPEST = 500;

/** The words of the interface under a key, in the language of the site. */
export type Say = (key: string) => string;
