import { z } from 'zod';

/**
 * `/authors.json`: the authors as data for other sites. The promise to whoever reads it: within a
 * version no field goes away, changes its kind or its meaning, or begins to be missing; fields may
 * be added, so readers pass over those that they do not know. Anything else is another version.
 */
export const PEOPLE_VERSION = 1;

const url = () => z.url();
const text = () => z.string().min(1);

const contactWaySchema = z.object({
  kind: z
    .enum(['email', 'phone', 'url', 'booking', 'signal', 'matrix'])
    .describe('email, phone, url (a page), booking (a page), signal or matrix.'),
  value: text().describe('As a person reads it: an address, a number, a user name.'),
  href: url()
    .nullable()
    .describe('Ready for a link. Null where no address opens it: a user name on Signal.'),
});

const contactSchema = z.array(contactWaySchema);

const imageSchema = z.object({
  url: url().describe('Where the image lies.'),
  type: text().describe('Media type.'),
  width: z.int().positive().describe('In pixels.'),
  height: z.int().positive().describe('In pixels.'),
});

const postSchema = z.object({
  title: text().describe('Plain text.'),
  url: url().describe('The page of the post.'),
  date: z.iso.date().describe('The day on which it appeared, in the time zone of the blog.'),
  language: text().describe('Language of the post (BCP 47).'),
});

const personSchema = z.object({
  id: text().describe('Unchanged for as long as the address of the page is.'),
  name: text().describe('The full name.'),
  short: text().describe('What readers call the author.'),
  role: text().nullable().describe('What the author does.'),
  pronouns: text().nullable().describe('Beside the name.'),
  location: text().nullable().describe('Where the author works.'),
  membership: z
    .enum(['member', 'upcoming', 'guest', 'alumnus'])
    .nullable()
    .describe(
      'What the author is to the blog: a member writes in turn, an upcoming one soon will, a guest now and then, an alumnus did. Null in a blog without turns.',
    ),
  bio: z
    .object({
      text: text().describe('Plain text.'),
      html: text().describe(
        'The same as inline HTML: emphasis, code and links, with whole addresses.',
      ),
    })
    .nullable()
    .describe('Two or three sentences.'),
  expertise: z
    .array(
      z.object({
        id: text().describe('Id of the topic.'),
        label: text().describe('What the topic is called.'),
        url: url().describe('The page of the topic.'),
      }),
    )
    .describe('The topics that the author covers.'),
  contact: contactSchema.describe(
    'Ways to reach the author, the preferred one first; none: ask the editors.',
  ),
  links: z
    .array(
      z.object({
        label: text().describe('What the link says.'),
        url: url().describe('Where it leads.'),
      }),
    )
    .describe('Pages elsewhere by or about the author.'),
  fediverse: text().nullable().describe('Handle such as @ada@social.example.'),
  orcid: url().nullable().describe('ORCID iD, as the address that it is.'),
  portrait: z
    .object({
      alt: text().describe('Alternative text.'),
      small: imageSchema.describe('About 200 pixels wide, four wide and five high.'),
      large: imageSchema.describe('Up to 640 pixels wide, four wide and five high.'),
    })
    .nullable()
    .describe('The face.'),
  url: url().describe('The author’s page.'),
  feeds: z
    .object({
      rss: url().describe('RSS 2.0.'),
      atom: url().describe('Atom.'),
      json: url().describe('JSON Feed 1.1.'),
    })
    .describe('What the author writes, by format.'),
  vcard: url().describe('The author as vCard 4.0, for address books.'),
  embed: url().describe('A small page without scripts, to be framed by other sites.'),
  calendar: url().nullable().describe('When the author writes next, as iCalendar.'),
  postCount: z.int().nonnegative().describe('How many posts of the author are published.'),
  latestPosts: z.array(postSchema).max(5).describe('The newest of them, at most five.'),
});

export const peopleSchema = z
  .object({
    $schema: url().describe('The address of this schema.'),
    version: z.literal(PEOPLE_VERSION).describe('Of the form of this document.'),
    blog: z
      .object({
        name: text().describe('What the blog is called.'),
        url: url().describe('Its front page.'),
        language: text().describe('Language of what has none of its own (BCP 47).'),
        contact: contactSchema.describe('Ways to reach the editors, the preferred one first.'),
      })
      .describe('Whose authors they are.'),
    authors: z.array(personSchema).describe('All authors, by name.'),
  })
  .describe(
    'The authors of a blog. Every field is always there: what is not known is null or an empty list. Within a version fields may be added, and none goes away or changes: pass over those that you do not know.',
  );

/** The same for programs in any language, to be published at `address`. */
export function peopleJsonSchema(address: string): object {
  const schema = z.toJSONSchema(peopleSchema, { target: 'draft-2020-12', io: 'input' });
  const { $schema, ...rest } = schema;
  return { $schema, $id: address, title: 'Authors', ...rest };
}

export type PeopleDocument = z.infer<typeof peopleSchema>;
export type PublishedPerson = z.infer<typeof personSchema>;
export type PublishedImage = z.infer<typeof imageSchema>;
