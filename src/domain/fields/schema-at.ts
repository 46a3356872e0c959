import { z } from 'zod';
import { isMapping } from '../written/value-at.ts';

/** The schema that holds for the value at `path` of `data`, with its description; or null. */
export function schemaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.ZodType | null {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const next = child(bare(schema, data), key);
  if (next === null) return null;
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return schemaAt(next, rest, value);
}

/** The names of the keys that a mapping with this schema may have. */
export function knownKeys(schema: z.ZodType | null, data: unknown): string[] {
  const inner = schema && bare(schema, data);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function child(schema: z.ZodType, key: PropertyKey): z.ZodType | null {
  if (schema instanceof z.ZodObject) return (schema.shape[String(key)] as z.ZodType) ?? null;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return null;
}

/** The schema without "optional", and of several the one that is meant for such data. */
function bare(schema: z.ZodType, data: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return bare(schema.unwrap() as z.ZodType, data);
  }
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options as z.ZodType[];
  return options.find((option) => isMeant(option, data)) ?? options[0]!;
}

function isMeant(option: z.ZodType, data: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return !isMapping(data);
  if (!isMapping(data)) return false;
  return Object.entries(option.shape).every(
    ([key, field]) => !(field instanceof z.ZodLiteral) || field.safeParse(data[key]).success,
  );
}
