import { z } from 'zod';
import { dayField, idField, languageField, textField } from './field.ts';

/** The front matter of a reader's letter, `content/letters/<slug>/<day>-<name>.mdx`. */
export const letterSchema = z.strictObject({
  from: textField().describe('Who has written, as the reader wants to be named.'),
  date: dayField().describe(
    'The day of the letter, which its file’s name begins with. It is public from then, never before its post.',
  ),
  place: textField()
    .optional()
    .describe('Where the reader writes from, such as "Dangast". Absent: it is not said.'),
  'answered-by': idField()
    .optional()
    .describe(
      'The author id of who answers; the answer stands in the text, between <Answer> and </Answer>. Absent: nobody has answered yet.',
    ),
  answered: dayField()
    .optional()
    .describe(
      'The day of the answer, before which the letter is not public. Absent: there is no answer yet.',
    ),
  lang: languageField()
    .optional()
    .describe('The language of the letter and its answer. Absent: that of the site.'),
});

export type LetterFile = z.infer<typeof letterSchema>;
