import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { toString } from 'hast-util-to-string';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleBlog } from '../domain/assemble-blog.ts';
import type { Author, Blog } from '../domain/blog.ts';
import { dayAt, startOfDay } from '../domain/calendar.ts';
import { linkBlog } from '../domain/link-blog.ts';
import { membership } from '../domain/membership/membership.ts';
import { peopleSchema } from '../domain/people-document.ts';
import type { PeopleDocument, PublishedPerson } from '../domain/people-document.ts';
import { publicPart } from '../domain/public-part.ts';
import { readBlog } from '../read/read-blog.ts';
import { BUILT_ONCE, builtOnce } from './built-once.ts';
import { readPage } from './read-page.ts';
import { ReadVcard } from './read-vcard.ts';
import { NOW } from './temp-blog.ts';

describe.each(BUILT_ONCE)('the people of the %s blog', (name) => {
  const base = name === 'nasty' ? '/journal' : '';
  let dist = '';
  let blog: Blog;
  let people: PeopleDocument;
  let site = '';

  beforeAll(async () => {
    const dir = await builtOnce(name);
    dist = join(dir, 'dist');
    const now = startOfDay(NOW, 'Europe/Berlin');
    const { records } = assembleBlog(await readBlog(dir), now);
    blog = linkBlog(publicPart(records!, now), now);
    site = new URL(blog.site.url).origin + base;
    people = JSON.parse(await readFile(join(dist, 'authors.json'), 'utf8')) as PeopleDocument;
  }, 300_000);

  const fileAt = (address: string) =>
    join(dist, decodeURI(address.slice(site.length + 1)).replace(/(^|\/)$/, '$1index.html'));

  test('S6: the document holds by its published schema, and has no field that this lacks', async () => {
    const schema = JSON.parse(await readFile(join(dist, 'authors.schema.json'), 'utf8')) as object;
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const isValid = ajv.compile(schema);
    expect(isValid(people), JSON.stringify(isValid.errors)).toBe(true);
    expect(peopleSchema.parse(people)).toEqual(people);
    expect(isValid({ ...people, later: 1, authors: [{ ...people.authors[0], later: 1 }] })).toBe(true);
    for (const key of Object.keys(people.authors[0]!)) {
      const { [key as keyof PublishedPerson]: gone, ...rest } = people.authors[0]!;
      expect([gone, isValid({ ...people, authors: [rest] })]).toEqual([gone, false]);
    }
    expect([people.$schema, people.version]).toEqual([`${site}/authors.schema.json`, 1]);
    expect((schema as { $id: string }).$id).toBe(people.$schema);
  });

  test('S6: every public author is there with what the blog says of them, and nobody else', () => {
    expect(people.authors.map(({ id }) => id).sort()).toEqual(blog.authors.map(({ id }) => id).sort());
    for (const person of people.authors) {
      const author = blog.authors.find(({ id }) => id === person.id)!;
      expect(person).toMatchObject(expectedOf(author, blog));
      expect(person.contact.map(({ kind, value }) => [kind, value])).toEqual(Object.entries(author.contact ?? {}));
      expect(person.expertise.map(({ id }) => id)).toEqual(author.expertise.map(({ id }) => id));
      expect(person.latestPosts.map(({ date, url }) => [date, url])).toEqual(
        author.posts.slice(0, 5).map(({ day, slug }) => [day, `${site}/posts/${slug}/`]),
      );
      expect(person.bio?.html ?? '').not.toMatch(/(href|src)="(?!https?:)/);
      expect(person.bio?.text ?? '').not.toMatch(/<\/|\]\(/);
    }
  });

  test('S6: every address of this site in it leads to a file, and portraits are as they are announced', async () => {
    const own = JSON.stringify(people).match(/https:[^"\\]+/g)!.filter((url) => url.startsWith(`${site}/`));
    const missing = [...new Set(own)].filter((url) => !existsSync(fileAt(url)));
    expect(missing).toEqual([]);
    expect(own.length).toBeGreaterThan(people.authors.length * 6);
    for (const { portrait } of people.authors) {
      for (const image of portrait ? [portrait.small, portrait.large] : []) {
        const { width, height, format } = await sharp(fileAt(image.url)).metadata();
        expect({ width, height, type: `image/${format}` }).toEqual({ width: image.width, height: image.height, type: image.type });
      }
    }
  });

  test('S6: every card says to another program what the document says', async () => {
    for (const person of people.authors) {
      const text = await readFile(fileAt(person.vcard), 'utf8');
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const card = new ReadVcard(text);
      const all = (name: string) => card.all(name);
      expect(all('fn')).toEqual([person.name.replace(/[\u0080-\u009f]/g, '')]);
      expect(all('title')).toEqual(person.role === null ? [] : [person.role]);
      expect(all('note')).toEqual(person.bio === null ? [] : [person.bio.text]);
      expect(all('expertise')).toEqual(person.expertise.map(({ label }) => label));
      expect(all('photo')).toEqual(person.portrait === null ? [] : [person.portrait.large.url]);
      expect(all('email')).toEqual(valuesOf(person, 'email'));
      expect(all('source')).toEqual([person.vcard]);
      expect(all('caluri')).toEqual(person.calendar === null ? [] : [person.calendar]);
      const pages = [...person.contact.filter(({ kind }) => kind === 'url' || kind === 'booking').map(({ href }) => href), person.url, ...person.links.map(({ url }) => url)];
      expect(all('url')).toEqual(pages);
    }
  });

  test('S6: an embed is small, has no script and no style of its own, and leads to the author', async () => {
    for (const person of people.authors) {
      const page = await readPage(fileAt(person.embed));
      const sheets = page.links('stylesheet').map(({ properties }) => String(properties['href']));
      const sizes = sheets.map(async (href) => (await readFile(join(dist, href.slice(base.length)))).length);
      const bytes = Buffer.byteLength(page.html) + (await Promise.all(sizes)).reduce((one, two) => one + two);
      expect(bytes, person.id).toBeLessThanOrEqual(4096);
      expect(page.html).not.toMatch(/<script|<style|style="|\son\w+="/);
      expect(page.meta('robots')).toBe('noindex');
      expect(page.links('canonical').map(({ properties }) => properties['href'])).toEqual([person.url]);
      expect(page.all('base').map(({ properties }) => properties)).toEqual([{ target: '_top' }]);
      expect(page.html).toContain(`<html lang="${blog.site.language}" dir="ltr">`);
      const text = toString(page.all('main')[0]!);
      for (const shown of [person.name, person.role ?? '', ...person.expertise.map(({ label }) => label), person.latestPosts[0]?.title ?? '']) {
        expect(text).toContain(shown);
      }
      const [ask] = [...person.contact, ...people.blog.contact];
      if (ask?.href) expect(page.all('a').map(({ properties }) => properties['href'])).toContain(ask.href.replace(/^(?=\/)/, base));
      expect(page.all('h1')).toHaveLength(1);
    }
  });

  test('S6: the page of an author leads to the card; embeds are in no list of pages', async () => {
    for (const person of people.authors) {
      const page = await readPage(fileAt(person.url));
      const hrefs = page.all('a').map(({ properties }) => properties['href']);
      expect(hrefs).toContain(new URL(person.vcard).pathname);
      expect(page.html).not.toContain('/embed/');
    }
    const lists = ['sitemap-0.xml', 'llms.txt', 'rss.xml'].filter((name) => existsSync(join(dist, name)));
    for (const name of lists) expect(await readFile(join(dist, name), 'utf8')).not.toContain('/embed/');
  });
}); // prettier-ignore

function expectedOf(author: Author, blog: Blog): Partial<PublishedPerson> {
  const { id, role = null, pronouns = null, location = null, fediverse = null } = author;
  const today = dayAt(blog.now, blog.site.timezone);
  return {
    ...{ id, role, pronouns, location, fediverse },
    name: shown(author.name),
    short: shown(author.short),
    membership: blog.site.hasRotations ? membership(author, today) : null,
    postCount: author.posts.length,
  };
}

function valuesOf({ contact }: PublishedPerson, kind: string): string[] {
  return contact.filter((way) => way.kind === kind).map(({ value }) => value);
}

/** Without what no program may be handed. */
function shown(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
