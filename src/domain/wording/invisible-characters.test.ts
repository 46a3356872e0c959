import { expect, test } from 'vitest';
import { invisibleCharacters, visibleText } from './invisible-characters.ts';
import { invisibleInWords } from './invisible-in-words.ts';

test.each([
  ['plain text, "quoted" — and more…\n\tin lines', []],
  ['a bell\u0007 and an escape \u001b[0m', ['7', '1b']],
  ['halves \ud800 and \udc00', ['d800', 'dc00']],
  ['no characters \ufffe \u{1fffe}', ['fffe', '1fffe']],
  ['other ends of lines\u0085\u2028\u2029', ['85', '2028', '2029']],
  ['a name\u202egnp.exe', ['202e']],
  ['an override that is closed \u202eevil\u202c', ['202e', '202c']],
  ['isolates in pairs: \u2068שלום \u2066C++\u2069!\u2069', []],
  ['an isolate left open \u2067evil', ['2067']],
  ['an end without beginning \u2069 \u202c', ['2069', '202c']],
  ['crossed pairs \u2067 \u202b \u2069 \u202c', ['2067', '2069']],
  ['marks that steer one sign: C++\u200e \u200f \u061c', []],
  ['emoji of parts 👩🏽‍🔬 👩‍👩‍👧‍👦 🏳️‍🌈 ❤️‍🔥 🧔🏽‍♂️', []],
  ['flags 🇩🇪 🏴󠁧󠁢󠁳󠁣󠁴󠁿', []],
  ['a text in tags \u{e0041}\u{e0042}', ['e0041', 'e0042']],
  ['a joiner in an id: pass\u200dword', ['200d']],
  ['Persian می\u200cخواهم, Hindi क\u094d\u200dष, a first form \u200dه', []],
  ['German Auf\u200clage', []],
  ['a word broken nowhere: foo\u200bbar', ['200b']],
  ['ภาษา\u200bไทย', []],
  ['soft\u00adhyphen', []],
  ['a mark at the beginning'.replace(/^/, '\ufeff'), ['feff']],
  ['a filler \u3164', ['3164']],
] as [string, string[]][])('%j', (text, codes) => {
  const found = invisibleCharacters(text).map(({ character }) => character);
  expect(found.map((one) => one.codePointAt(0)!.toString(16))).toEqual(codes);
});

test('a text is published on one line and without them', () => {
  expect(visibleText('  Tide\u0007 and\u2028ebb\n\tof \ud800the \u00a0 sea\ufeff ')).toBe(
    'Tide and ebb of the \u00a0 sea',
  );
});

test('what cannot be seen is told by its number, its name and its place', () => {
  expect(invisibleInWords('\u202eTide\u0007')).toBe(
    'U+202E (right-to-left override) at the beginning, U+0007 (bell) after "Tide"',
  );
  expect(invisibleInWords('\u0001'.repeat(9))).toMatch(/ and 5 more$/);
  expect(invisibleInWords('Tide')).toBeNull();
});
