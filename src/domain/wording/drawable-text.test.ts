import { expect, test } from 'vitest';
import { drawableText } from './drawable-text.ts';

test.each([
  ['plain words stay', 'High water', 'High water'],
  ['signs of markup stay', 'A & B <video>', 'A & B <video>'],
  ['white space is one space', '  High\t\n water ', 'High water'],
  ['control characters go', 'Hi\u0007gh\u0000 \u009fwater', 'High water'],
  ['halves of characters go', 'High\ud83d water\udc00', 'High water'],
  ['accents are composed', 'Wa\u0308chter', 'Wächter'],
  ['marks of direction go', '\u202eHigh\u202c \u200fwater', 'High water'],
  ['soft hyphens go', 'Tide\u00adtable', 'Tidetable'],
  ['what joins an emoji stays', '👩🏽‍🔬', '👩🏽‍🔬'],
  ['what keeps Persian letters apart stays', 'می\u200cخواهم', 'می\u200cخواهم'],
])('%s', (_, text, drawn) => {
  expect(drawableText(text)).toBe(drawn);
});
