import { makeCommand } from '../command/command.ts';

/** A verb that changes files: with `--dry-run` it shows the same and writes nothing. */
export function editCommand(details: { verb: string; summary: string; example: string }) {
  return makeCommand({ name: 'rota', time: true, ...details })
    .option('--dry-run', 'show what would be written and what would move, and write nothing')
    .option('--allow-history', 'also where slots before today change hands');
}
