import { knownDay } from '../../src/edit/known-day.ts';
import { planSwap } from '../../src/edit/schedule/plan-swap.ts';
import type { CommandContext } from '../command/command.ts';
import { carryOut } from './carry-out.ts';
import { editCommand } from './edit-command.ts';
import { knownId } from './open-records.ts';
import type { Verb } from './verb.ts';

export const swap: Verb = { command: swapCommand, run: swapSlots };

function swapCommand() {
  return editCommand({
    verb: 'swap',
    summary: 'Swaps two slots: each author takes the day of the other.',
    example: 'npm run rota -- swap tuesdays 2026-01-27 2026-02-03',
  })
    .argument('<rotation>', 'id of a rotation of the kind turns')
    .argument('<day>', 'one slot, such as 2026-01-27')
    .argument('<other-day>', 'the other');
}

async function swapSlots(context: CommandContext): Promise<void> {
  const [id = '', one = '', two = ''] = context.args;
  await carryOut(context, (blog) => {
    const rotation = knownId(id, 'rotation', blog.records.rotations);
    return planSwap(blog, rotation, [knownDay(one), knownDay(two)]);
  });
}
