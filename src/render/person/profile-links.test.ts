import { expect, test } from 'vitest';
import { fediverseProfile, profileLinks } from './profile-links.ts';

test.each([
  'https://github.com/ada',
  'https://www.linkedin.com/in/ada-okafor/',
  'https://social.example/@ada',
  'https://bsky.app/profile/ada.example',
  'https://stackoverflow.com/users/22656/ada',
  'https://scholar.google.com/citations?user=abc',
  'https://www.wikidata.org/wiki/Q7259',
  'https://adaokafor.example/',
  'https://ada.example/',
  'https://okafor-łódź.example',
])('S1, S4: %s is the author', (url) => {
  expect(profileLinks(author(url))).toEqual([url]);
});

test.each([
  'https://company.example/bolts/',
  'https://tables.company.example',
  'https://adaokafor.example/prices/',
  'https://github.com/ada/tides/issues/5',
  'https://www.youtube.com/watch?v=abc',
  'https://social.example/@ada/112233',
  'https://canada.example/',
])('S1, S4: %s is by or about the author, and not the author', (url) => {
  expect(profileLinks(author(url))).toEqual([]);
});

test('S4: a handle of the fediverse and an ORCID are profiles, and each is told once', () => {
  const ada = author('https://social.example/@ada');
  const profiles = { fediverse: '@ada@social.example', orcid: '0000-0002-1825-0097' };
  expect(profileLinks({ ...ada, ...profiles })).toEqual([
    'https://social.example/@ada',
    'https://orcid.org/0000-0002-1825-0097',
  ]);
});

test.each(['@ada@so/cial.example', '@ada@social.example:80', '@ada@a b', '@a', undefined])(
  'S4: %s has no page',
  (handle) => {
    expect(fediverseProfile(handle)).toBeNull();
  },
);

function author(url: string) {
  return { name: 'Ada Okafor', links: [{ label: 'Elsewhere', url }] };
}
