import { expect, test } from 'vitest';
import { bodySettings } from './body-settings.ts';

const words = (site: Record<string, unknown>) => bodySettings('no-such-folder', site).words;
const strings = { footnotes: 'Notes' };

test('a German post of an English blog has German notes, the owners speak for their own language', () => {
  const said = words({ language: 'en-GB', strings });
  expect([said['']?.footnotes, said['de']?.footnotes]).toEqual(['Notes', 'Fußnoten']);
  expect(said).not.toHaveProperty('en');
});

test('an English post of a German blog has English notes', () => {
  const said = words({ language: 'de-CH' });
  expect([said['']?.footnotes, said['en']?.footnotes]).toEqual(['Fussnoten', 'Footnotes']);
});

test('where a language has no words, the notes are in English', () => {
  expect(words({ language: 'pl' })['']?.footnotes).toBe('Footnotes');
});
