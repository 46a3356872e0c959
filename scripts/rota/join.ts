import { knownDay } from '../../src/edit/known-day.ts';
import { planJoin } from '../../src/edit/schedule/plan-join.ts';
import type { CommandContext } from '../command/command.ts';
import { carryOut } from './carry-out.ts';
import { editCommand } from './edit-command.ts';
import { knownId } from './open-records.ts';
import type { Verb } from './verb.ts';

export const join: Verb = { command: joinCommand, run: joinRotation };

function joinCommand() {
  return editCommand({
    verb: 'join',
    summary: 'Makes an author a member of a rotation.',
    example: 'npm run rota -- join ada-okafor tuesdays 2026-02-01',
  })
    .argument('<author>', 'id of the author')
    .argument('<rotation>', 'id of the rotation')
    .argument('[from]', 'the first day (default: today)');
}

async function joinRotation(context: CommandContext): Promise<void> {
  const [id, rotationId, from] = context.args;
  await carryOut(context, (blog) => {
    const author = knownId(id, 'author', blog.records.authors);
    const rotation = knownId(rotationId, 'rotation', blog.records.rotations);
    return planJoin(blog, author, rotation, from === undefined ? blog.today : knownDay(from));
  });
}
