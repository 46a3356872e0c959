import { listOf, textOf, type Data } from './front-matter.ts';
import { noteFor, type Finding } from '../finding.ts';
import type { Person } from './people.ts';

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
    nameFromKey(person.key)
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

/** A name made of an id: `ada-okafor` is Ada Okafor. */
export function nameFromKey(key: string): string {
  return key
    .split(/[-_.\s]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
