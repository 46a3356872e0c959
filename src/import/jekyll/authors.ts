import { isData, listOf, readFrontMatter, textOf, type Data } from './front-matter.ts';
import { idFrom } from '../id.ts';
import { noteFor, type Finding } from '../finding.ts';
import type { JekyllSource } from './read-source.ts';

/** Everyone of whom the old blog has a profile, and whoever is asked for without one. */
export class People {
  readonly #byName = new Map<string, Person>();
  readonly #all = new Map<string, Person>();
  readonly #findings: Finding[];

  constructor(source: JekyllSource, findings: Finding[]) {
    this.#findings = findings;
    for (const { path, text } of source.profiles) {
      const { data, body } = readFrontMatter(text);
      const key = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
      this.#add(key, { ...data, ...(body.trim() ? { bio: body.trim() } : {}) }, path);
    }
    for (const [key, profile] of Object.entries(source.people)) {
      if (isData(profile)) this.#add(key, profile, '_data/authors.yml');
    }
  }

  /** Who wrote a post; whoever wrote one that is published has a page. */
  credit(reference: string, isPublished: boolean): Person {
    const person = this.find(reference);
    person.isAuthor = true;
    person.hasPage ||= isPublished;
    return person;
  }

  /** The person who is meant by an id, a short name or a full name. */
  find(reference: string): Person {
    return this.#known(reference) ?? this.#invent(reference);
  }

  /** The id of whoever has a page and is known by this id, else null. */
  pageOf(reference: string): string | null {
    const person = this.#known(reference);
    return person?.hasPage ? person.id : null;
  }

  #known(reference: string): Person | null {
    return this.#byName.get(reference.toLowerCase()) ?? this.#all.get(idFrom(reference)) ?? null;
  }

  authors(): Person[] {
    return [...this.#all.values()].filter((person) => person.isAuthor);
  }

  others(): Person[] {
    return [...this.#all.values()].filter((person) => !person.isAuthor);
  }

  #add(key: string, profile: Data, file: string): void {
    const id = idFrom(key) || 'author';
    if (this.#all.has(id)) return;
    const person: Person = { id, key, profile, file, isAuthor: false, hasPage: false };
    this.#all.set(id, person);
    const names = [key, ...NAME_KEYS.map((name) => textOf(profile[name]))];
    for (const name of names.filter(Boolean)) {
      if (!this.#byName.has(name.toLowerCase())) this.#byName.set(name.toLowerCase(), person);
    }
  }

  #invent(reference: string): Person {
    const name = /[A-Z ]/.test(reference) ? reference : titleCase(reference);
    this.#findings.push({
      file: '_authors',
      line: null,
      kind: 'author-unknown',
      what: `${reference}: named "${name}"`,
    });
    this.#add(reference, { name }, '_authors');
    return this.#all.get(idFrom(reference) || 'author')!;
  }
}

const NAME_KEYS = ['short_name', 'username', 'slug', 'id', 'full_name', 'display_name', 'name'];

/** The file of an author, and what of the profile found no place in it. */
export function authorFile(person: Person, findings: Finding[]): Data {
  const { profile } = person;
  const note = noteFor(findings, person.file, '');
  if (person.id !== person.key) note('author-renamed', `${person.key} is now ${person.id}`);
  const dropped = Object.keys(profile).filter((key) => !READ_KEYS.has(key) && textOf(profile[key]));
  for (const key of dropped) note('author-key-dropped', `${key}: ${textOf(profile[key])}`);
  const github = textOf(profile['github']).replace(/^.*\//, '');
  return withoutEmpty({
    name: nameOf(person),
    role: firstText(profile, ['role', 'position', 'job_title']),
    bio: firstText(profile, ['bio', 'description', 'about']),
    links: linksOf(profile),
    location: textOf(profile['location']),
    github: /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(github) ? github : '',
  });
}

export function nameOf(person: Person): string {
  return (
    firstText(person.profile, ['full_name', 'display_name', 'name', 'title']) ||
    titleCase(person.key)
  );
}

const READ_KEYS = new Set(
  (
    'full_name display_name name title role position job_title bio description about url web website ' +
    'homepage location github short_name username slug id first_name last_name layout published'
  ).split(' '),
);

function linksOf(profile: Data): { label: string; url: string }[] {
  const urls = ['url', 'web', 'website', 'homepage'].flatMap((key) => listOf(profile[key]));
  const valid = [...new Set(urls)].filter(
    (url) => /^https?:\/\/\S+$/.test(url) && URL.canParse(url),
  );
  return valid.map((url) => ({ label: new URL(url).host.replace(/^www\./, ''), url }));
}

function firstText(data: Data, keys: readonly string[]): string {
  return keys.map((key) => textOf(data[key])).find((text) => text !== '') ?? '';
}

function withoutEmpty(data: Data): Data {
  const isFull = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== '');
  return Object.fromEntries(Object.entries(data).filter(([, value]) => isFull(value)));
}

function titleCase(key: string): string {
  return key
    .split(/[-_.\s]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

export interface Person {
  /** The new id. */
  id: string;
  /** The old one: the file's name or the key in the data file. */
  key: string;
  profile: Data;
  /** Where the profile stands in the old blog. */
  file: string;
  /** Whether a post names the person. */
  isAuthor: boolean;
  /** Whether one of these posts is published. */
  hasPage: boolean;
}
