import { readFileSync } from 'node:fs';

/** What a component for posts imports and cannot have: nothing of the program is promised but "rota". */
export class MissingImport extends Error {
  readonly #specifier: string;

  constructor(specifier: string) {
    super(`it imports "${specifier}", ${faultOf(specifier)}`);
    this.#specifier = specifier;
  }

  /** The line of `file` on which the import stands; 1 where another file has it. */
  lineIn(file: string): number {
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes(this.#specifier) && IMPORT.test(line));
    return at === -1 ? 1 : at + 1;
  }
}

const IMPORT = /\bfrom\b|\bimport\b/;

function faultOf(specifier: string): string {
  return /^[./]/.test(specifier)
    ? 'where there is no file; components for posts may use "rota", "zod" and files of your own'
    : `which is not installed; install it beside the program with "npm install ${specifier}"`;
}
