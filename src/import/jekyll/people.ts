import { isData, readFrontMatter, textOf, type Data } from './front-matter.ts';
import { nameFromKey } from './author-file.ts';
import { idFrom } from '../id.ts';
import type { Finding } from '../finding.ts';
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
    if (this.#all.has(id)) return this.#noteClash(key, id, file);
    const person: Person = { id, key, profile, file, isAuthor: false, hasPage: false };
    this.#all.set(id, person);
    const names = [key, ...NAME_KEYS.map((name) => textOf(profile[name]))];
    for (const name of names.filter(Boolean)) {
      if (!this.#byName.has(name.toLowerCase())) this.#byName.set(name.toLowerCase(), person);
    }
  }

  #noteClash(key: string, id: string, file: string): void {
    const what = `${key}: another profile has the id ${id}`;
    this.#findings.push({ file, line: null, kind: 'profile-skipped', what });
  }

  #invent(reference: string): Person {
    const name = /[A-Z ]/.test(reference) ? reference : nameFromKey(reference);
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
