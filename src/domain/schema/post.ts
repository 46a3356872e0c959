import { z } from 'zod';
import {
  aliasesField,
  because,
  idField,
  idListField,
  languageField,
  momentField,
  textField,
  topicListField,
  urlField,
} from './field.ts';

/** The front matter of a post. */
export const postSchema = z.strictObject({
  title: textField().describe('The headline, at most 120 characters.'),
  description: textField().describe(
    'One or two sentences for lists, feeds and search engines, at most 300 characters.',
  ),
  date: momentField()
    .optional()
    .describe(
      'The day on which the post becomes public, in the time zone of the blog. May be missing only while draft is true.',
    ),
  authors: idListField().describe('Ids of the authors, in the order in which they are named.'),
  topics: topicListField().describe('Ids from content/topics.yaml, the most fitting first.'),
  updated: momentField()
    .optional()
    .describe('The day of the last change that readers should know of. Absent: never changed.'),
  'update-note': textField()
    .optional()
    .describe('What changed on the day of updated. Absent: only the day is shown.'),
  cover: z
    .strictObject({
      src: textField().describe('Path from this file to the image, such as ./cover.jpg.'),
      alt: z
        .string()
        .describe('What the image shows, for those who do not see it; "" when it only decorates.'),
      credit: textField().optional().describe('Whose image it is. Absent: no credit is shown.'),
    })
    .optional()
    .describe('The picture at the head of the post. Absent: none.'),
  draft: z
    .boolean()
    .optional()
    .describe('true: never published, whatever the date says. Absent: false.'),
  series: z
    .strictObject({
      id: idField().describe('Id from content/series.yaml.'),
      part: z
        .number()
        .int(because('invalid-value', 'a whole number from 1'))
        .min(1, because('invalid-value', 'a whole number from 1'))
        .describe('Which part of the series this is, counted from 1.'),
    })
    .optional()
    .describe('The series to which the post belongs. Absent: none.'),
  editors: idListField().optional().describe('Author ids of those who edited. Absent: none.'),
  reviewers: idListField().optional().describe('Author ids of those who reviewed. Absent: none.'),
  aliases: aliasesField().optional(),
  guid: textField()
    .optional()
    .describe(
      'The permanent identifier in feeds. Absent: the one in content/urls.txt, else the address.',
    ),
  canonical: urlField()
    .optional()
    .describe('Where the post was first published, if elsewhere. Absent: here.'),
  rotation: idField()
    .optional()
    .describe(
      'The rotation for which the post counts, for an author in several that day. Absent: the only one.',
    ),
  lang: languageField().optional().describe('The language of the post. Absent: that of the site.'),
});

export type PostFile = z.infer<typeof postSchema>;
