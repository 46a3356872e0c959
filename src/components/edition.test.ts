import { expect, test } from 'vitest';
import type { Output } from '../domain/outputs.ts';
import { makes } from './edition.ts';
import type { Edition } from './edition.ts';

const OUTPUTS = ['feeds', 'markdown', 'people', 'calendars'] as const;

test.each<[string, Partial<Edition>, Output[]]>([
  ['the public site has everything', {}, [...OUTPUTS]],
  ['drafts are nothing to keep', { drafts: true }, []],
  ['the dev server has what its pages link to', { drafts: true, dev: true }, ['people', 'calendars']],
  ['a bench does without', { leaveOut: ['feeds', 'people'] }, ['markdown', 'calendars']],
])('%s', (_, given, made) => {
  const edition = { drafts: false, dev: false, leaveOut: [], ...given } as unknown as Edition;
  expect(OUTPUTS.filter((output) => makes(edition, output))).toEqual(made);
}); // prettier-ignore
