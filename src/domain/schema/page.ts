import { z } from 'zod';
import { aliasesField, languageField, textField } from './field.ts';

/** The front matter of a free page in `content/pages/`. */
export const pageSchema = z.strictObject({
  title: textField().describe('The title of the page.'),
  description: textField().describe('One or two sentences for search engines.'),
  aliases: aliasesField().optional(),
  lang: languageField().optional().describe('The language of the page. Absent: that of the site.'),
  noindex: z
    .boolean()
    .optional()
    .describe('true: search engines are asked not to list the page. Absent: false.'),
});

export type PageFile = z.infer<typeof pageSchema>;
