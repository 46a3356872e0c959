import { knownDay } from '../../src/edit/known-day.ts';
import { planCover } from '../../src/edit/schedule/plan-cover.ts';
import type { CommandContext } from '../command/command.ts';
import { carryOut } from './carry-out.ts';
import { editCommand } from './edit-command.ts';
import { knownId } from './open-records.ts';
import type { Verb } from './verb.ts';

export const cover: Verb = { command: coverCommand, run: coverSlot };

function coverCommand() {
  return editCommand({
    verb: 'cover',
    summary: 'Gives a slot to somebody else, a member or a guest.',
    example: 'npm run rota -- cover tuesdays 2026-01-27 --by bo-lind',
  })
    .argument('<rotation>', 'id of a rotation of the kind turns')
    .argument('<day>', 'the slot, such as 2026-01-27')
    .requiredOption('--by <id>', 'id of the author who takes it');
}

async function coverSlot(context: CommandContext): Promise<void> {
  const [id = '', day = ''] = context.args;
  await carryOut(context, (blog) => {
    const rotation = knownId(id, 'rotation', blog.records.rotations);
    const by = knownId(context.options['by'], 'author', blog.records.authors);
    return planCover(blog, rotation, knownDay(day), by.id);
  });
}
