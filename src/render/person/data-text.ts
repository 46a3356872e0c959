import { xmlText } from '../xml-text.ts';

/**
 * Data as indented JSON for every program: without half characters and control characters, which
 * some refuse and none can show.
 */
export function dataText(data: unknown): string {
  const clean = (_: string, value: unknown) => (typeof value === 'string' ? xmlText(value) : value);
  return `${JSON.stringify(data, clean, 2)}\n`;
}
