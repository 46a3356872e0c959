import type { makeCommand, CommandContext } from '../command/command.ts';

/** What `npm run rota -- <verb>` does. */
export interface Verb {
  command: () => ReturnType<typeof makeCommand>;
  run: (context: CommandContext) => Promise<void>;
}
