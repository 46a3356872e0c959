import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { contentLine } from './content-line.ts';
import type { VcardProperty } from './content-line.ts';

test.each<[string, VcardProperty, string]>([
  ['text', { name: 'FN', value: 'Okafor, Ada; "PhD" \\ B' }, 'FN:Okafor\\, Ada; "PhD" \\\\ B'],
  ['lines', { name: 'NOTE', value: 'a\r\nb\nc\rd\u2028e' }, 'NOTE:a\\nb\\nc\\nd\\ne'],
  ['an address', { name: 'URL', value: { uri: 'https://a.example/b,c;d' } }, 'URL:https://a.example/b,c;d'],
  ['a list', { name: 'NICKNAME', value: { list: ['Cy, C', 'D'] } }, 'NICKNAME:Cy\\, C,D'],
  ['places', { name: 'N', value: { parts: ['de; Boer', 'F', ''] } }, 'N:de\\; Boer;F;'],
  ['a group', { group: 'link1', name: 'X-ABLabel', value: 'a' }, 'link1.X-ABLabel:a'],
  ['a parameter', { name: 'A', params: { B: 'c' }, value: 'd' }, 'A;B=c:d'],
  ['a quoted parameter', { name: 'A', params: { B: 'c,d;e:f' }, value: 'g' }, 'A;B="c,d;e:f":g'],
  ['RFC 6868', { name: 'A', params: { B: '^"\n' }, value: 'c' }, "A;B=^^^'^n:c"],
  ['what cannot be shown', { name: 'A', value: 'b\u0007\ud800\u001b\u007f\u0085c\ufffe' }, 'A:b\\nc'],
])('S6: %s', (_, property, expected) => {
  expect(contentLine(property)).toBe(`${expected}\r\n`);
}); // prettier-ignore

test('S6: lines of at most 75 octets are cut between letters, and nowhere else', () => {
  for (const [length, letter] of [[75, 'é'], [76, '潮'], [300, '👩🏽‍🔬'], [71, 'a'], [72, 'a']] as const) {
    const printed = contentLine({ name: 'FN', value: letter.repeat(length) });
    const lines = printed.slice(0, -2).split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    for (const line of lines.slice(0, -1)) expect(Buffer.byteLength(line)).toBeGreaterThan(70);
    expect(printed).not.toContain('\ufffd');
    expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
  }
  expect(contentLine({ name: 'FN', value: 'a'.repeat(72) })).not.toContain('\r\n ');
}); // prettier-ignore

const someText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('\\', ',', ';', ':', '"', '\n', 'n', '^', ' ', 'é', '潮', '👩‍🔬') }),
); // prettier-ignore

/** That program takes the end of an escaped backslash before a separator for an escaped separator. */
const someItem = someText.map((text) => text.replace(/\\+$/, ''));

/** And it takes backslashes out of parameters, where they mean nothing. */
const someLabel = someText.map((text) => text.replaceAll('\\', ''));

test('S6: what is written is what another program reads, of every kind', () => {
  fc.assert(
    fc.property(someItem, someItem, someLabel, (one, two, label) => {
      const properties: VcardProperty[] = [
        { name: 'NOTE', value: one },
        { name: 'N', value: { parts: [one, two, '', '', ''] } },
        { name: 'NICKNAME', value: { list: [two, one] } },
        { name: 'EXPERTISE', params: { VALUE: 'text' }, value: two },
        { group: 'link1', name: 'NOTE', params: { LABEL: label }, value: one },
      ];
      const lines = properties.map(contentLine).join('');
      const card = new ICAL.Component(
        ICAL.parse(`BEGIN:VCARD\r\nVERSION:4.0\r\n${lines}END:VCARD\r\n`) as unknown[],
      );
      const [note, named] = card.getAllProperties('note');
      expect(note?.getFirstValue()).toBe(read(one));
      expect(named?.getFirstValue()).toBe(read(one));
      expect(named?.getParameter('label')).toBe(read(label));
      expect(card.getFirstPropertyValue('n')).toEqual([read(one), read(two), '', '', '']);
      expect(card.getFirstProperty('nickname')?.getValues()).toEqual([read(two), read(one)]);
      expect(card.getFirstPropertyValue('expertise')).toBe(read(two));
    }),
  );
});

/** Text as a card can hold it. */
function read(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '');
}
