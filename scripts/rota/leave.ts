import { knownDay } from '../../src/edit/known-day.ts';
import { planLeave } from '../../src/edit/schedule/plan-leave.ts';
import type { CommandContext } from '../command/command.ts';
import { carryOut } from './carry-out.ts';
import { editCommand } from './edit-command.ts';
import { knownId } from './open-records.ts';
import type { Verb } from './verb.ts';

export const leave: Verb = { command: leaveCommand, run: leaveRotation };

function leaveCommand() {
  return editCommand({
    verb: 'leave',
    summary: 'Ends the membership of an author in a rotation; nothing is deleted.',
    example: 'npm run rota -- leave ada-okafor tuesdays 2026-06-30',
  })
    .argument('<author>', 'id of the author')
    .argument('<rotation>', 'id of the rotation')
    .argument('[until]', 'the last day (default: today)');
}

async function leaveRotation(context: CommandContext): Promise<void> {
  const [id, rotationId, until] = context.args;
  await carryOut(context, (blog) => {
    const author = knownId(id, 'author', blog.records.authors);
    const rotation = knownId(rotationId, 'rotation', blog.records.rotations);
    return planLeave(blog, author, rotation, until === undefined ? blog.today : knownDay(until));
  });
}
