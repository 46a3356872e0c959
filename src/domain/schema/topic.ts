import { z } from 'zod';
import { oldIdsField, textField } from './field.ts';

export const topicSchema = z.strictObject({
  label: textField().describe('What readers see.'),
  description: textField()
    .optional()
    .describe('One or two sentences on the page of the topic. Absent: none.'),
  aliases: oldIdsField().optional(),
});

/** `content/topics.yaml`: the closed list of topics by id. */
export const topicsSchema = z.record(z.string(), topicSchema);
