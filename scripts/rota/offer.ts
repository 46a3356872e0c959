import { knownDay } from '../../src/edit/known-day.ts';
import { planOffer } from '../../src/edit/schedule/plan-offer.ts';
import type { CommandContext } from '../command/command.ts';
import { carryOut } from './carry-out.ts';
import { editCommand } from './edit-command.ts';
import { knownId } from './open-records.ts';
import type { Verb } from './verb.ts';

export const offer: Verb = { command: offerCommand, run: offerSlot };

function offerCommand() {
  return editCommand({
    verb: 'offer',
    summary: 'Opens a slot to whoever takes it.',
    example: 'npm run rota -- offer tuesdays 2026-01-27',
  })
    .argument('<rotation>', 'id of a rotation of the kind turns')
    .argument('<day>', 'the slot, such as 2026-01-27');
}

async function offerSlot(context: CommandContext): Promise<void> {
  const [id = '', day = ''] = context.args;
  await carryOut(context, (blog) => {
    const rotation = knownId(id, 'rotation', blog.records.rotations);
    return planOffer(blog, rotation, knownDay(day));
  });
}
