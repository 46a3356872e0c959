import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomId } from './atom-id.ts';

test.each([
  'https://blog.example/posts/one/',
  'http://old.example/?p=12&q=%20',
  'tag:old.example,2014:12',
  'urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6',
  'https://täglich.example/grüße/',
])('F9 %s stays as it is', (guid) => {
  expect(atomId(guid)).toBe(guid);
});

test.each([
  ['12', 'urn:rota:12'],
  ['12 at old.example', 'urn:rota:12%20at%20old.example'],
  ['/posts/one', 'urn:rota:%2Fposts%2Fone'],
  ['https://', 'urn:rota:https%3A%2F%2F'],
  ['https://old.example/a b', 'urn:rota:https%3A%2F%2Fold.example%2Fa%20b'],
  ['https://old.example/100%', 'urn:rota:https%3A%2F%2Fold.example%2F100%25'],
  ["it's <b>~(1)*!", 'urn:rota:it%27s%20%3Cb%3E%7E%281%29%2A%21'],
  ['grün', 'urn:rota:gr%C3%BCn'],
])('F9 %s becomes an address', (guid, id) => {
  expect(atomId(guid)).toBe(id);
});

test('F9 two guids never become one, and what comes out stays what it is', () => {
  const guid = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(guid, guid, (one, two) => {
      expect(atomId(one) === atomId(two)).toBe(one === two);
      expect(atomId(atomId(one))).toBe(atomId(one));
    }),
  );
});
