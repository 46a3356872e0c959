import { z } from 'zod';
import { idField, textField } from './field.ts';

/** `content/schedule/<rotation>/<day>.yaml`: one slot that differs from the rule. */
export const slotSchema = z.strictObject({
  author: idField()
    .nullable()
    .optional()
    .describe('Who takes the slot; null offers it. Absent: as the rule says.'),
  skip: textField().optional().describe('Why the slot is cancelled. Absent: it is not.'),
  'instead-of': idField()
    .optional()
    .describe(
      'Whose slot it is by the rule; an error if the rule says otherwise. Absent: not checked.',
    ),
  topic: textField().optional().describe('For planning; never public. Absent: none.'),
});

export type SlotFile = z.infer<typeof slotSchema>;
