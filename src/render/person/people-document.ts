import { absolute, address, FEED_FORMATS } from '../../domain/addresses.ts';
import type { Author, Blog } from '../../domain/blog.ts';
import { dayAt } from '../../domain/calendar.ts';
import { membership } from '../../domain/membership/membership.ts';
import { PEOPLE_VERSION } from '../../domain/people-document.ts';
import type { PeopleDocument, PublishedPerson } from '../../domain/people-document.ts';
import { contactWays } from '../ways/contact.ts';
import { byName } from '../page/people.ts';
import { asUri } from './as-uri.ts';
import type { PersonParts } from './person-parts.ts';
import { orcidProfile } from './profile-links.ts';
import { publishedPosts } from './published-posts.ts';

/** `/authors.json`: every author of the blog; `partsOf` gives what the pages have to prepare. */
export function peopleDocument(
  blog: Blog,
  partsOf: (author: Author) => PersonParts,
): PeopleDocument {
  const { site } = blog;
  return {
    $schema: absolute(site.url, address.peopleSchema),
    version: PEOPLE_VERSION,
    blog: {
      name: site.name,
      url: absolute(site.url, address.home),
      language: site.language,
      contact: waysOf(site.contact),
    },
    authors: blog.authors
      .toSorted(byName(blog))
      .map((author) => personOf(blog, author, partsOf(author))),
  };
}

function personOf(blog: Blog, author: Author, parts: PersonParts): PublishedPerson {
  const { site, now } = blog;
  const { id, name, short, role = null, pronouns = null, location = null } = author;
  const { bio, portrait, hasCalendar } = parts;
  const posts = publishedPosts(blog, author);
  return {
    ...{ id, name, short, role, pronouns, location },
    membership: site.hasRotations ? membership(author, dayAt(now, site.timezone)) : null,
    bio,
    expertise: author.expertise.map((topic) => ({
      id: topic.id,
      label: topic.label,
      url: absolute(site.url, address.topic(topic.id)),
    })),
    contact: waysOf(author.contact),
    links: (author.links ?? []).map(({ label, url }) => ({ label, url: asUri(url) })),
    fediverse: author.fediverse ?? null,
    orcid: orcidProfile(author.orcid),
    portrait,
    ...addressesOf(site.url, id),
    calendar: hasCalendar ? absolute(site.url, address.authorCalendar(id)) : null,
    postCount: posts.length,
    latestPosts: posts.slice(0, LATEST).map(({ title, slug, day, lang }) => ({
      title,
      url: absolute(site.url, address.post(slug)),
      date: day,
      language: lang ?? site.language,
    })),
  };
}

function addressesOf(site: string, id: string) {
  const page = address.author(id);
  const feeds = FEED_FORMATS.map((format) => [format, absolute(site, address.feed(page, format))]);
  return {
    url: absolute(site, page),
    feeds: Object.fromEntries(feeds) as PublishedPerson['feeds'],
    vcard: absolute(site, address.vcard(id)),
    embed: absolute(site, address.embed(id)),
  };
}

function waysOf(contact: Author['contact']): PublishedPerson['contact'] {
  return contactWays(contact).map(({ kind, value, url }) => {
    const href = url !== null && /^https?:/i.test(url) ? asUri(url) : url;
    return { kind, value, href };
  });
}

const LATEST = 5;
