import type { ParsedNode } from 'yaml';
import { yamlDocument } from '../../read/yaml/yaml-document.ts';

/** A YAML text with the positions of all that is in it. */
export function openYaml(whole: string): YamlSource {
  const mark = whole.startsWith(MARK) ? MARK : '';
  const text = whole.slice(mark.length);
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  return { mark, text, newline, contents: yamlDocument(text).document.contents };
}

/** The whole text with the splices made, which do not overlap. */
export function spliced({ mark, text }: YamlSource, splices: Splice[]): string {
  const fromLast = splices.toSorted((one, two) => two.at - one.at);
  return (
    mark +
    fromLast.reduce((done, { at, remove = 0, insert }) => {
      return done.slice(0, at) + insert + done.slice(at + remove);
    }, text)
  );
}

const MARK = '\uFEFF';

export interface YamlSource {
  /** The byte order mark, or nothing. */
  mark: string;
  /** What follows it; positions count from here. */
  text: string;
  /** As the file's first line ends. */
  newline: string;
  contents: ParsedNode | null;
}

/** At an offset in a text so many characters give way to others. */
export interface Splice {
  at: number;
  remove?: number;
  insert: string;
}
