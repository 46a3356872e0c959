import { expect, test } from 'vitest';
import { bodyContext } from '../../test/body-context.ts';
import { segmentBody } from '../segment-body.ts';
import { MOST } from './notes-fit.ts';

const PARAGRAPH = 'The gauge at the quay reads high in a westerly, and nobody asks. '.repeat(12);
const FOLDED = `<Details summary="a">\n\na[^1]\n\n</Details>`;
const WIDE = '<Figure src="./a.png" alt="b" wide />';

test('footnotes that have room are numbered with their calls, and stay a list at the end', () => {
  const html = printed(`a[^x] b[^y] ${PARAGRAPH}`, ['x', 'Short.'], ['y', 'As $x^2$.']);
  expect(html).toMatch(
    /<a href="#fn-x"[^>]* data-note="1">1<\/a>.*<a href="#fn-y"[^>]* data-note="2"/s,
  );
  expect(html).toMatch(
    /class="footnotes side-notes">.*<li id="fn-x" data-note="1">.*<li id="fn-y" data-note="2">/s,
  );
});

test('a note that is called twice stands beside its first call', () => {
  const html = printed(`a[^1]\n\n${PARAGRAPH}\n\nb[^1] ${PARAGRAPH}`, ['1', 'Short.']);
  expect(html.match(/data-note="1"/g)).toHaveLength(2);
  expect(html).toMatch(/id="fnref-1"[^>]* data-note="1"/);
});

test.each<[string, string, [string, string][]]>([
  ['one lies in what is folded', `${FOLDED}\n\n${PARAGRAPH}`, [['1', 'Short.']]],
  ['one lies in a table', `| a[^1] |\n|---|\n| b |\n\n${PARAGRAPH}`, [['1', 'Short.']]],
  ['one would run into the end of the text', 'a[^1]', [['1', PARAGRAPH]]],
  ['one would run into a wide figure', `a[^1]\n\n${WIDE}\n\n${PARAGRAPH}`, [['1', PARAGRAPH]]],
  ['one holds a long formula', `a[^1] ${PARAGRAPH}`, [['1', 'b $x_1 + x_2 + x_3 + x_4 + x_5$']]],
  ['one holds a list', `a[^1] ${PARAGRAPH}`, [['1', 'b\n\n    - c']]],
  ['one holds code', `a[^1] ${PARAGRAPH}`, [['1', 'b\n\n    ```\n    c\n    ```']]],
  [
    'they would drift far below their calls',
    `${'a[^1] b[^2] c[^3] d[^4]'} ${PARAGRAPH} ${PARAGRAPH} ${PARAGRAPH}`,
    ['1', '2', '3', '4'].map((id) => [id, PARAGRAPH.slice(0, 200)]),
  ],
  [
    'there are more than the style sheet has names for',
    Array.from({ length: MOST + 1 }, (_, index) => `a[^${index}] ${PARAGRAPH}`).join('\n\n'),
    Array.from({ length: MOST + 1 }, (_, index) => [String(index), 'Short.']),
  ],
])('all footnotes stay at the end where %s', (_, text, notes) => {
  const html = printed(text, ...notes);
  expect(html).toContain('class="footnotes"');
  expect(html).not.toContain('data-note=');
});

test('the style sheet has a name for each note that may stand in the margin', async () => {
  const { readFileSync } = await import('node:fs');
  const sheet = readFileSync('src/styles/notes.css', 'utf8');
  for (let note = 1; note <= MOST; note++) expect(sheet).toContain(`[data-note='${note}']`);
});

function printed(text: string, ...notes: [string, string][]): string {
  const written = notes.map(([id, note]) => `[^${id}]: ${note}`).join('\n\n');
  return JSON.stringify(segmentBody(`${text}\n\n${written}\n`, bodyContext())).replaceAll(
    '\\"',
    '"',
  );
}
