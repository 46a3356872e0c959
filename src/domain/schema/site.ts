import { z } from 'zod';
import { contactSchema } from './author.ts';
import { isClosedHtml } from './closed-html.ts';
import {
  because,
  durationField,
  idField,
  languageField,
  momentField,
  textField,
  urlField,
} from './field.ts';

const colour = () =>
  z
    .string(because('wrong-type', 'a colour between quotes, such as "#0b5d4b"'))
    .regex(/^#[0-9a-fA-F]{6}$/, because('invalid-value', 'a colour such as "#0b5d4b"'));

/** What a content security policy takes for a host, and nothing that it takes for more than one word. */
const host = () =>
  z
    .string(because('wrong-type', 'a host such as stats.example'))
    .regex(
      /^((https?|wss?):\/\/)?(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*(:\d{1,5})?$/i,
      because('invalid-value', 'a host such as stats.example or *.stats.example, without a path'),
    );

/** Where links around every page lead. */
const ways = () =>
  z.array(
    z.union([
      idField().describe('Id of a page in content/pages.'),
      z.strictObject({
        label: textField().describe('What the link says.'),
        url: z
          .string()
          .regex(
            /^(\/(?![/\\])|https?:\/\/[^\s/])\S*$/i,
            because('invalid-value', 'a path such as /topics/, or an address'),
          )
          .describe('A path on this site or an address elsewhere.'),
      }),
    ]),
  );

const FACE =
  'a font package of Fontsource between quotes, such as "@fontsource/fraunces" or "@fontsource-variable/inter"';

/** `content/site.yaml`: what the blog is called, where it lives and how it looks. */
export const siteSchema = z.strictObject({
  name: textField().describe('The name of the blog.'),
  description: textField().describe('What the blog is about, in one or two sentences.'),
  url: urlField()
    .refine((text) => !/[?#]/.test(text), because('invalid-value', 'an address without ? and #'))
    .refine(
      hasPlainPath,
      because(
        'invalid-value',
        'an address whose path is made of letters, digits, ".", "_" and "-"',
      ),
    )
    .describe('Where the blog will live; a path in it becomes the base path.'),
  language: languageField().describe('Language of the blog, such as en or de-CH.'),
  timezone: z
    .string()
    .refine(isTimezone, because('invalid-value', 'a time zone such as Europe/Berlin or UTC'))
    .describe('Time zone in which days begin, such as Europe/Berlin.'),
  tagline: textField().optional().describe('A short line beside the name. Absent: none.'),
  contact: contactSchema
    .optional()
    .describe('Ways to reach the editors, for readers whose author has none. Absent: none.'),
  accent: z
    .union([
      colour(),
      z.strictObject({
        light: colour().describe('On a light ground.'),
        dark: colour().describe('On a dark ground.'),
      }),
    ])
    .optional()
    .describe('The one colour. A tone for each scheme is derived from it. Absent: a deep green.'),
  logo: z
    .union([
      textField(),
      z.strictObject({
        light: textField().describe('For a light ground.'),
        dark: textField().describe('For a dark ground.'),
      }),
    ])
    .optional()
    .describe(
      'Path of an image in public/, such as /logo.svg, or one for each ground. Absent: the name alone.',
    ),
  face: z
    .string(because('wrong-type', FACE))
    .regex(/^@fontsource(-variable)?\/[a-z0-9]+(-[a-z0-9]+)*$/, because('invalid-value', FACE))
    .optional()
    .describe(
      'Display face: a font package of Fontsource, installed beside the program. Absent: @fontsource/fraunces.',
    ),
  organization: z
    .strictObject({
      name: textField().describe('Who publishes the blog.'),
      url: urlField().optional().describe('Their own site. Absent: none.'),
    })
    .optional()
    .describe('The company behind the blog. Absent: the blog itself.'),
  links: ways()
    .optional()
    .describe('Pages and addresses in the footer, such as an imprint. Absent: none.'),
  navigation: ways()
    .optional()
    .describe('Pages and addresses at the top, after the own ones of the blog. Absent: none.'),
  footer: textField().optional().describe('A line at the foot of every page. Absent: none.'),
  goal: z
    .strictObject({
      posts: z
        .number()
        .int(because('invalid-value', 'a whole number from 1'))
        .min(1, because('invalid-value', 'a whole number from 1'))
        .describe('How many posts.'),
      every: durationField().describe('In which time: 1w, 10d.'),
    })
    .optional()
    .describe('How often the blog as a whole means to publish. Absent: no goal.'),
  feeds: z
    .enum(['full', 'summary'])
    .optional()
    .describe('Whether feeds hold whole posts or summaries. Absent: full.'),
  discuss: urlField()
    .refine(
      hasKnownPlaces,
      because('invalid-value', 'an address in which only {url} and {title} stand in braces'),
    )
    .optional()
    .describe(
      'Where readers discuss the posts; in it, {url} and {title} stand for those of the post. Absent: nowhere.',
    ),
  copyright: textField().optional().describe('A line about rights. Absent: none.'),
  license: urlField().optional().describe('Address of a licence of the texts. Absent: none.'),
  repository: z
    .strictObject({
      url: urlField().describe('Address of the repository.'),
      branch: textField().optional().describe('The branch that is published. Absent: main.'),
    })
    .optional()
    .describe(
      'Where the posts are kept, at GitHub or GitLab, for "write your post" links. Absent: no such links.',
    ),
  analytics: z
    .strictObject({
      snippet: textField()
        .refine(
          isClosedHtml,
          because('invalid-value', 'HTML in which every tag, script and comment is closed'),
        )
        .describe('HTML that is put at the end of every page.'),
      hosts: z.array(host()).describe('Hosts that the snippet may reach, such as stats.example.'),
    })
    .optional()
    .describe('A counter of visits. Absent: none.'),
  enhancements: z
    .boolean()
    .optional()
    .describe('false: no script on any page but search. Absent: true.'),
  strings: z
    .record(z.string(), textField())
    .optional()
    .describe('Words of the interface to be replaced, by their key. Absent: none.'),
  now: momentField()
    .optional()
    .describe('For a demonstration: the day it always is. Absent: the real day.'),
});

export type SiteFile = z.infer<typeof siteSchema>;

/** Astro's routes and the addresses of images do not agree on how other signs are written. */
function hasPlainPath(text: string): boolean {
  return /^(\/[\w.-]+)*\/?$/.test(URL.parse(text)?.pathname ?? '');
}

/** What belongs to a post stands behind the host. */
function hasKnownPlaces(text: string): boolean {
  const filled = text.replace(/(?<=:\/\/[^/?#]+[/?#].*)\{(?:url|title)\}/g, '');
  return URL.parse(text) === null || !/[{}]/.test(filled);
}

function isTimezone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== null && /^[A-Z]/.test(text);
  } catch {
    return false;
  }
}
