import { z } from 'zod';
import { oldIdsField, textField } from './field.ts';

export const seriesEntrySchema = z.strictObject({
  title: textField().describe('The title of the series.'),
  description: textField()
    .optional()
    .describe('One or two sentences on the page of the series. Absent: none.'),
  aliases: oldIdsField().optional(),
});

/** `content/series.yaml`: the series by id. */
export const seriesSchema = z.record(z.string(), seriesEntrySchema);
