import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asUri } from './as-uri.ts';

const ajv = new Ajv2020();
addFormats.default(ajv);
const isUri = ajv.compile({ type: 'string', format: 'uri' });

test.each([
  ['https://a.example', 'https://a.example/'],
  ['https://häfen.example/tür?ö=ü#ß', 'https://xn--hfen-loa.example/t%C3%BCr?%C3%B6=%C3%BC#%C3%9F'],
  ['https://a.example/b,c;d?x=1&y=2#/@e', 'https://a.example/b,c;d?x=1&y=2#/@e'],
  ['https://a.example/50%?[x]={y}|^`', 'https://a.example/50%25?%5Bx%5D=%7By%7D%7C%5E%60'],
  ['https://a.example/%41#b#c', 'https://a.example/%41#b%23c'],
])('S6: %s', (address, uri) => {
  expect(asUri(address)).toBe(uri);
});

test('S6: every address becomes one by RFC 3986, and stays what it is then', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (pasted) => {
      const uri = asUri(`https://a.example/${pasted}`);
      expect(isUri(uri), uri).toBe(true);
      expect(asUri(uri)).toBe(uri);
    }),
  );
});
