import { address, addressOfFile, file as fileOf } from '../domain/addresses.ts';
import { problemMessage } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import type { Entry } from './snapshot/snapshot.ts';

/** Problems as entries of the store, each with its words and the address of the page it spoils. */
export function problemEntries(problems: readonly Problem[]): Entry[] {
  return problems.map((problem, at) => ({
    id: String(at + 1).padStart(6, '0'),
    data: { ...problem, text: problemMessage(problem), address: addressOf(problem.file) },
    file: problem.file,
  }));
}

/** Topics have one file and one page that lists them; the other shared files make no page. */
function addressOf(file: string): string | null {
  return file === fileOf.topics ? address.topics : addressOfFile(file);
}
