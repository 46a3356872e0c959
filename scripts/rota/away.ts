import { knownDay } from '../../src/edit/known-day.ts';
import { planAway } from '../../src/edit/schedule/plan-away.ts';
import type { CommandContext } from '../command/command.ts';
import { carryOut } from './carry-out.ts';
import { editCommand } from './edit-command.ts';
import { knownId } from './open-records.ts';
import type { Verb } from './verb.ts';

export const away: Verb = { command: awayCommand, run: noteAbsence };

function awayCommand() {
  return editCommand({
    verb: 'away',
    summary:
      'Notes the days on which an author is away; both are included, and nothing is said about why.',
    example: 'npm run rota -- away ada-okafor 2026-03-10 2026-03-20',
  })
    .argument('<author>', 'id of the author')
    .argument('<from>', 'the first day')
    .argument('[to]', 'the last day (default: until further notice)')
    .addHelpText('after', `\n${MORE}`);
}

async function noteAbsence(context: CommandContext): Promise<void> {
  const [id, from = '', to] = context.args;
  await carryOut(context, (blog) => {
    const author = knownId(id, 'author', blog.records.authors);
    const last = to === undefined ? null : knownDay(to);
    return planAway(blog, author, { from: knownDay(from), to: last });
  });
}

const MORE = `Who is away without a last day gets one by the same first day, or any later one, with a last day:
  npm run rota -- away ada-okafor 2026-03-10
  npm run rota -- away ada-okafor 2026-03-10 2026-04-20`;
