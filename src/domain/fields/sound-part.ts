import type { z } from 'zod';
import { schemaAt } from './schema-at.ts';
import { isMapping, valueAt } from '../written/value-at.ts';

/**
 * What remains of a file's data when the places that are wrong are left out: an item of a list
 * with anything wrong in it, a key alone, and then every field that still does not fit.
 */
export function soundPart(
  schema: z.ZodType,
  data: unknown,
  wrongPaths: readonly (string | number)[][],
): Record<string, unknown> {
  if (!isMapping(data)) return {};
  const copy = structuredClone(data);
  const cuts = wrongPaths.map(cutAt).sort((one, two) => itemOf(two) - itemOf(one));
  for (const cut of new Map(cuts.map((cut) => [JSON.stringify(cut), cut])).values()) {
    leaveOut(copy, cut);
  }
  const fits = (key: string, value: unknown) =>
    schemaAt(schema, [key], copy)?.safeParse(value).success === true;
  return Object.fromEntries(Object.entries(copy).filter(([key, value]) => fits(key, value)));
}

function cutAt(path: readonly (string | number)[]): readonly (string | number)[] {
  const item = path.findIndex((key) => typeof key === 'number');
  return item === -1 ? path : path.slice(0, item + 1);
}

/** Items are left out from the last, so that the numbers of the others hold. */
function itemOf(path: readonly (string | number)[]): number {
  const last = path.at(-1);
  return typeof last === 'number' ? last : -1;
}

function leaveOut(data: unknown, path: readonly (string | number)[]): void {
  const key = path.at(-1);
  const parent = valueAt(data, path.slice(0, -1));
  if (Array.isArray(parent) && typeof key === 'number') parent.splice(key, 1);
  else if (isMapping(parent) && key !== undefined) delete parent[key];
}
