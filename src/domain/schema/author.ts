import { z } from 'zod';
import {
  because,
  dayField,
  durationField,
  idField,
  linksField,
  oldIdsField,
  spanFields,
  textField,
  topicListField,
  urlField,
} from './field.ts';

/** Ways to reach an author, each with its rule; the first in the file is the first shown. */
export const contactSchema = z
  .strictObject({
    email: z
      .email(because('invalid-contact', 'an address such as ada@company.example'))
      .optional()
      .describe('An e-mail address that may be public.'),
    phone: z
      .string()
      .regex(
        /^\+?[0-9][0-9 ().-]{4,}$/,
        because('invalid-contact', 'a number such as +49 30 1234567'),
      )
      .optional()
      .describe('A telephone number with its country code.'),
    url: webContact().describe('A page with a contact form, a profile or a blog.'),
    booking: webContact().describe('A page where a conversation can be booked.'),
    signal: z
      .string()
      .regex(
        /^(https:\/\/signal\.me\/\S+|[\p{L}\w]{3,32}\.\d{2,})$/u,
        because(
          'invalid-contact',
          'a user name of three letters or more and a number, such as ada.42, or a signal.me link',
        ),
      )
      .optional()
      .describe('A user name on Signal, or a signal.me link.'),
    matrix: z
      .string()
      .regex(
        /^@[^\s:@]+:[^\s:@]+\.[^\s@]+$/,
        because('invalid-contact', 'a Matrix id such as @ada:company.example'),
      )
      .optional()
      .describe('A Matrix id.'),
  })
  .refine(
    (contact) => Object.keys(contact).length > 0,
    because('empty-value', 'a mapping with at least one way to reach the author'),
  );

const joinSchema = z.strictObject({
  rotation: idField().describe('Id of the rotation: the name of its file in content/schedule.'),
  from: dayField().describe('The first day of membership.'),
  until: dayField().optional().describe('The last day. Absent: still a member.'),
  every: durationField()
    .optional()
    .describe('A slower pace than that of the rotation, such as 4w (pace only). Absent: the same.'),
});

/** `authors/<id>.yaml`: one person. */
export const authorSchema = z.strictObject({
  name: textField().describe('The full name, as readers see it.'),
  short: textField()
    .optional()
    .describe('What readers call the author. Absent: the first word of the name.'),
  role: textField().optional().describe('What the author does. Absent: nothing is shown.'),
  bio: textField()
    .optional()
    .describe('Two or three sentences of inline Markdown. Absent: nothing is shown.'),
  expertise: topicListField()
    .optional()
    .describe('Ids of the topics that the author covers. Absent: none.'),
  contact: contactSchema
    .optional()
    .describe(
      'Ways to reach the author that may be public, the preferred one first. Absent: readers ask the editors.',
    ),
  links: linksField()
    .optional()
    .describe(
      'Pages elsewhere by or about the author; profiles at well-known services and a home page of their name are told to programs as the author. Absent: none.',
    ),
  pronouns: textField().optional().describe('Shown beside the name. Absent: nothing is shown.'),
  location: textField().optional().describe('Where the author works. Absent: nothing is shown.'),
  github: z
    .string()
    .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, because('invalid-value', 'a GitHub user name'))
    .optional()
    .describe('GitHub user name, by which pull requests are recognised. Absent: they are not.'),
  fediverse: z
    .string()
    .regex(
      /^@[^\s@]+@[^\s@]+\.[^\s@]+$/,
      because('invalid-value', 'a handle such as @ada@social.example'),
    )
    .optional()
    .describe('Handle on the fediverse. Absent: none is named.'),
  orcid: z
    .string()
    .regex(
      /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
      because('invalid-value', 'an ORCID such as 0000-0002-1825-0097'),
    )
    .optional()
    .describe('ORCID of a researcher. Absent: none is named.'),
  aliases: oldIdsField().optional(),
  joins: z
    .array(joinSchema)
    .optional()
    .describe('Spans of membership in rotations. Absent: the author is a guest.'),
  away: z
    .array(z.strictObject(spanFields))
    .optional()
    .describe('Days of absence, both ends included; say nothing about why. Absent: none.'),
});

export type AuthorFile = z.infer<typeof authorSchema>;

function webContact() {
  return urlField().optional();
}
