import { expect, test } from 'vitest';
import { bodyContext } from '../test/body-context.ts';
import { outlineBody } from './outline-body.ts';
import { segmentBody } from './segment-body.ts';

const TEXT = [
  'A bell\u0007, no character \ufffe and a tab:\t..',
  '## Head\u0001ing',
  '`a\u0004b` [link](https://a.example "ti\u0002tle")',
  '<Callout kind="note" title="No\u0003te">\n\nText\u009f.\n\n</Callout>',
  '```js\nconst a = "\u001b[0m";\n```',
].join('\n\n');

test('F3: no segment holds what neither HTML nor XML can hold', () => {
  const segments = JSON.stringify(segmentBody(TEXT, bodyContext()));
  expect(segments).not.toMatch(/\\u00|[\p{Cc}\p{Noncharacter_Code_Point}]/u);
  expect(segments).toContain('A bell, no character  and a tab:\\t.');
  expect(segments).toContain('"title":"Note"');
  expect(outlineBody(TEXT, bodyContext()).headings[0]).toMatchObject({ text: 'Heading' });
});

test('each paragraph with characters that cannot be seen is told once, at the first of them', () => {
  const { problems } = outlineBody(TEXT, bodyContext());
  const places = problems.map(({ code, line, column }) => [code, line, column]);
  expect(places).toEqual([
    ['invisible-characters', 1, 7],
    ['invisible-characters', 3, 8],
    ['invisible-characters', 5, 3],
    ['invisible-characters', 7, 31],
    ['invisible-characters', 9, 5],
    ['invisible-characters', 14, 12],
  ]);
});

test('a mark of direction is closed within its paragraph, over the end of a line', () => {
  const closed = 'The name \u2068שלום\nעולם\u2069 stands here.';
  expect(outlineBody(closed, bodyContext()).problems).toEqual([]);
  expect(outlineBody(closed.replace('\n', '\n\n'), bodyContext()).problems).toHaveLength(2);
});
