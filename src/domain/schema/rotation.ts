import { z } from 'zod';
import {
  because,
  dayField,
  durationField,
  idListField,
  leadField,
  spanFields,
  textField,
} from './field.ts';

const common = {
  title: textField().describe('What the rotation is called.'),
  every: durationField().describe('How often, in days or weeks: 10d, 2w.'),
  until: dayField().optional().describe('The last day of the rotation. Absent: it has no end.'),
  review: leadField()
    .optional()
    .describe('How long before the due day editors want the pull request. Absent: 2d.'),
  remind: leadField()
    .optional()
    .describe('How long before the due day "due soon" begins. Absent: 3d.'),
  grace: leadField()
    .optional()
    .describe('How long "late" lasts before it becomes "overdue". Absent: 3d.'),
  dormant: z
    .number()
    .int(because('invalid-value', 'a whole number from 1'))
    .min(1, because('invalid-value', 'a whole number from 1'))
    .optional()
    .describe('How many times missed in a row make an author dormant. Absent: 3.'),
  credit: z
    .enum(['all', 'first'])
    .optional()
    .describe('Whether a shared post counts for all its authors or for the first. Absent: all.'),
  breaks: z
    .array(
      z.strictObject({
        ...spanFields,
        to: dayField().describe('The last day.'),
        note: textField().optional().describe('Why. Absent: nothing is said.'),
      }),
    )
    .optional()
    .describe('Days on which the whole blog rests, both ends included. Absent: none.'),
};

const paceSchema = z.strictObject({
  ...common,
  kind: z.literal('pace').describe('pace: everybody on their own clock.'),
});

const turnsSchema = z.strictObject({
  ...common,
  kind: z.literal('turns').describe('turns: one author per slot, in turn.'),
  start: dayField().describe('The first slot.'),
  order: idListField()
    .optional()
    .describe('Order among authors who joined on the same day. Absent: by id.'),
  'when-away': z
    .enum(['open', 'next'])
    .optional()
    .describe(
      'open: the slot of someone away is offered; next: the next person takes it. Absent: open.',
    ),
});

/** `content/schedule/<id>.yaml`: the rule of one rotation. */
export const rotationSchema = z.discriminatedUnion('kind', [paceSchema, turnsSchema]);

export type RotationFile = z.infer<typeof rotationSchema>;
