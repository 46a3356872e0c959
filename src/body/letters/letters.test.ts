import { expect, test } from 'vitest';
import { letterParts } from '../../domain/letter-parts.ts';
import type { Segment } from '../../domain/segment.ts';
import { bodyContext } from '../../test/body-context.ts';
import { outlineBody } from '../outline-body.ts';
import { segmentBody } from '../segment-body.ts';

const FILE = 'content/letters/gauges/2026-03-01-ebbe.mdx';
const IDS = 'letter-gauges-2026-03-01-ebbe-';
const context = bodyContext({ file: FILE });
const ANSWER = '<Answer>\n\nIt does.\n\n</Answer>';
const outline = (text: string) => outlineBody(text, context);
const codes = (text: string) => outline(text).problems.map(({ code }) => code);
const partsOf = (text: string) => {
  const { letter, answer } = letterParts(segmentBody(text, context));
  return { letter: letter.map(html).join(''), answer: answer?.map(html).join('') ?? null };
};
const html = (segment: Segment): string =>
  typeof segment === 'string' ? segment : `<${segment.component}>`;

test('letter and answer are taken apart, whatever component stands in them', () => {
  const text = `Does it?\n\n<Callout kind="note">\n\nLow.\n\n</Callout>\n\n${ANSWER}`;
  expect(partsOf(text)).toEqual({
    letter: '<p>Does it?</p>\n<Callout>\n',
    answer: '<p>It does.</p>',
  });
  expect(partsOf('Does it?')).toEqual({ letter: '<p>Does it?</p>', answer: null });
  expect([codes(text), codes('Does it?')]).toEqual([[], []]);
});

test('where the answer begins is known of letters, and of posts there is none', () => {
  expect(outline(`Does it?\n\n${ANSWER}`).answer).toEqual({ line: 3, column: 1 });
  expect(outline('Does it?')).not.toHaveProperty('answer');
  expect(outlineBody('Tides.', bodyContext())).not.toHaveProperty('contacts');
});

test.each([
  ['behind more text', `${ANSWER}\n\nMore.`, ['answer-place']],
  ['before an image', `Text\n\n${ANSWER}\n\n![A gauge](./a.png)`, ['answer-place']],
  ['twice', `Text\n\n${ANSWER}\n\n${ANSWER}`, ['answer-place']],
  [
    'in a note of another component',
    `<Callout kind="tip">\n\n${ANSWER}\n\n</Callout>`,
    ['answer-place'],
  ],
  ['in a quotation', `Text\n\n> Text\n>\n> <Answer>\n>\n> Yes.\n>\n> </Answer>`, ['answer-place']],
  ['in an answer', `Text\n\n<Answer>\n\n${ANSWER}\n\n</Answer>`, ['answer-place']],
  ['within a line', 'Text <Answer>yes</Answer>', ['component-inline']],
  ['with an attribute', 'Text\n\n<Answer by="ada">\n\nYes.\n\n</Answer>', ['mdx-attribute']],
  ['without words', 'Text\n\n<Answer>\n\n{/* later */}\n\n</Answer>', ['answer-empty']],
  ['without a tag at its end', 'Text\n\n<Answer>\n\nYes.', ['mdx-syntax']],
  ['without a letter', ANSWER, ['letter-empty']],
  ['under notes alone', `[^1]\n\n${ANSWER}\n\n[^1]: Text`, []],
])('an answer %s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('an answer in the wrong place leaves its text and no tag: a page that is previewed is printed', () => {
  const { letter, answer } = partsOf(`> ${ANSWER.replaceAll('\n', '\n> ')}`);
  expect([letter, answer]).toEqual(['<blockquote>\n<p>It does.</p>\n</blockquote>', null]);
});

test.each([
  ['an image', '![A gauge](./a.png)'],
  ['a formula', '$a$'],
  ['code', '```text\n1\n```'],
])('%s says something without words', (_, something) => {
  expect(codes(`${something}\n\n<Answer>\n\n${something}\n\n</Answer>`)).toEqual([]);
});

test('headings of any level are refused, in the answer too', () => {
  expect(codes('# One\n\nText\n\n<Answer>\n\n### Three\n\nText\n\n</Answer>')).toEqual([
    'letter-heading',
    'letter-heading',
  ]);
});

test('R7: ids are those of this letter alone, and no notes of it have a heading', () => {
  const { letter } = partsOf('Water[^a] rises[^a].\n\n[^a]: Here.');
  expect(letter).toContain(`href="#${IDS}fn-a" id="${IDS}fnref-a"`);
  expect(letter).toContain(`<li id="${IDS}fn-a">`);
  expect(letter).toContain(`href="#${IDS}fnref-a-2"`);
  expect(letter).toContain(`aria-describedby="${IDS}footnote-label"`);
  expect(letter).toContain(`<p class="sr-only" id="${IDS}footnote-label">Footnotes</p>`);
  expect(letter).not.toMatch(/<h\d|(id|href)="#?(fn|footnote)/);
});

test('a note stands with whoever calls it first, under its number', () => {
  const notes = '[^a]: Of the letter.\n\n[^b]: Of the answer.\n\n[^c]: Of both.';
  const text = `One[^a] two[^c]\n\n<Answer>\n\nThree[^b] four[^c]\n\n</Answer>\n\n${notes}`;
  const { letter, answer } = partsOf(text);
  expect(letter.match(/<li id="[^"]*"/g)).toEqual([`<li id="${IDS}fn-a"`, `<li id="${IDS}fn-c"`]);
  expect(answer).toContain(`<ol start="3"><li id="${IDS}fn-b">`);
  expect(answer).toContain(`id="${IDS}answer-footnote-label"`);
  expect(answer!.match(/aria-describedby="[^"]*"/g)).toEqual(
    Array(2).fill(`aria-describedby="${IDS}answer-footnote-label"`),
  );
  const ids = [...`${letter}${answer}`.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const called = [...`${letter}${answer}`.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id!);
  expect(new Set(ids).size).toBe(ids.length);
  expect(called.filter((id) => !ids.includes(id))).toEqual([]);
});

test('notes of the answer alone leave none with the letter', () => {
  const { letter, answer } = partsOf(
    'One\n\n<Answer>\n\nTwo[^b]\n\n</Answer>\n\n[^b]: Of the answer.',
  );
  expect(letter.trim()).toBe('<p>One</p>');
  expect(answer).toContain(`<ol><li id="${IDS}fn-b">`);
});

test('a letter stands on several pages: what it names by an anchor is named with its page', () => {
  const text =
    '[Costs](#costs) and [that](../../posts/gauges/index.mdx#costs) and [it](./2026-04-01-bo.mdx)';
  expect(partsOf(text).letter).toBe(
    '<p><a href="/base/posts/gauges/#costs">Costs</a> and <a href="/base/posts/gauges/#costs">that</a> and <a href="/base/posts/gauges/#letter-2026-04-01-bo">it</a></p>',
  );
  expect(outline(text).links.map(({ href }) => href)).toContain('#costs');
});

test('R7: a table of a letter is no landmark, since its page may have others of its name', () => {
  const table = '| a | b |\n|---|---|\n| 1 | 2 |';
  expect(partsOf(table).letter).toContain('<div class="table" role="group" tabindex="0"');
});

test.each([
  ['an address', 'Write to j.harms+tide@post.example please', ['j.harms+tide@post.example']],
  ['an address as a link', '[write](mailto:j@post.example)', ['j@post.example']],
  ['an address twice', 'j@post.example, j@post.example', ['j@post.example']],
  ['an address in German letters', 'jörg@häfen.example', ['jörg@häfen.example']],
  ['a number from abroad', 'Ring +49 (4451) 96-03.', ['+49 (4451) 96-03']],
  [
    'a number as it is dialled',
    'Ring 04451/960312 or 020 7946 0018.',
    ['04451/960312', '020 7946 0018'],
  ],
  ['a number as a link', '[ring](tel:+4944519603)', ['+4944519603']],
  ['an address of the answer', 'Text\n\n<Answer>\n\nada@company.example\n\n</Answer>', []],
  ['code', '`0412345678 j@post.example`', []],
  ['days', 'on 08-05-2026, 2026-05-08 and 08 05 2026', []],
  ['times', 'at 0412 1635 2250, at 04:12', []],
  ['figures', '0.12345678 m, 1,018.0000001, 28.9841042, 12345678', []],
  ['an id', 'ISBN 978-3-16-148410-0, DE0012345678', []],
  ['a handle', '@harms on mast.example, 3 @ 4.20', []],
])('a reader is reached by what stands in the text: %s', (_, text, expected) => {
  expect(outline(text).contacts!.map(({ text: found }) => found)).toEqual(expected);
});

test('half a megabyte without a blank is read at once, not letter by letter anew', () => {
  const long = [
    'y'.repeat(200_000),
    'y.'.repeat(100_000),
    `y@${'y.'.repeat(100_000)}`,
    '0'.repeat(200_000),
  ];
  for (const text of long) expect(codes(text)).toEqual([]);
}, 20_000);
