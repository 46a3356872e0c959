import { planClear } from '../../src/edit/schedule/plan-clear.ts';
import type { CommandContext } from '../command/command.ts';
import { carryOut } from './carry-out.ts';
import { editCommand } from './edit-command.ts';
import { knownId } from './open-records.ts';
import type { Verb } from './verb.ts';

export const clear: Verb = { command: clearCommand, run: clearSlot };

function clearCommand() {
  return editCommand({
    verb: 'clear',
    summary: 'Removes the file of a slot: the rule decides again who has it.',
    example: 'npm run rota -- clear tuesdays 2026-01-27',
  })
    .argument('<rotation>', 'id of the rotation')
    .argument('<day>', 'the slot, such as 2026-01-27');
}

async function clearSlot(context: CommandContext): Promise<void> {
  const [id = '', day = ''] = context.args;
  await carryOut(
    context,
    (blog) =>
      planClear(blog, { rotation: id, day }, () => knownId(id, 'rotation', blog.records.rotations)),
    { mends: true },
  );
}
