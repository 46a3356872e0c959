import { LineCounter, parseDocument } from 'yaml';
import type { Document, ParsedNode } from 'yaml';

/** Parses YAML 1.2 (core schema: dates stay strings) with positions. Throws on absurd nesting. */
export function yamlDocument(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  });
  return { document, lines };
}

export interface YamlDocument {
  document: Document.Parsed<ParsedNode>;
  lines: LineCounter;
}
