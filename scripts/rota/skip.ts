import { knownDay } from '../../src/edit/known-day.ts';
import { planSkip } from '../../src/edit/schedule/plan-skip.ts';
import type { CommandContext } from '../command/command.ts';
import { carryOut } from './carry-out.ts';
import { editCommand } from './edit-command.ts';
import { knownId } from './open-records.ts';
import type { Verb } from './verb.ts';

export const skip: Verb = { command: skipCommand, run: skipSlot };

function skipCommand() {
  return editCommand({
    verb: 'skip',
    summary: 'Cancels a slot: nobody writes then, and the queue goes on as if somebody had.',
    example: 'npm run rota -- skip tuesdays 2026-12-29 "between the years"',
  })
    .argument('<rotation>', 'id of a rotation of the kind turns')
    .argument('<day>', 'the slot, such as 2026-12-29')
    .argument('<why...>', 'the reason, for editors; it stands in the file');
}

async function skipSlot(context: CommandContext): Promise<void> {
  const [id = '', day = '', ...why] = context.args;
  await carryOut(context, (blog) => {
    const rotation = knownId(id, 'rotation', blog.records.rotations);
    return planSkip(blog, rotation, knownDay(day), why.join(' '));
  });
}
