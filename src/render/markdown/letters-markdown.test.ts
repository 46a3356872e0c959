import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { letter } from '../../test/builders.ts';
import { ANSWERED, letterBlog } from '../../test/letter-blog.ts';
import { makeWords } from '../../words/words.ts';
import { lettersMarkdown } from './letters-markdown.ts';
import { paragraph } from './nodes.ts';
import { printMarkdown } from './print-markdown.ts';

const blog = letterBlog([
  letter('one', '2026-10-01-jo', { place: 'Kiel', from: 'Jo *T*', ...ANSWERED }),
  letter('one', '2026-10-02-bo'),
]);

test('S5: a letter is signed, its answer is a quotation, and each has notes of its own', () => {
  const { letters } = blog.posts.find(({ slug }) => slug === 'one')!;
  const all = letters.map((one) => ({
    letter: one,
    body: noted('Why?', '1'),
    answer: one.answer && noted('Because.', '2'),
  }));
  const children = lettersMarkdown(blog, all, makeWords(blog.site));
  expect(printMarkdown({ type: 'root', children })).toBe(
    [
      '## Letters\n\nWhy?[^letter-1-1]\n\n[^letter-1-1]: A note.\n',
      '*— Jo \\*T\\*, Kiel, October 1, 2026*\n',
      '> **[Ada Okafor](https://blog.example/authors/ada-okafor/)**, October 20, 2026:\n>',
      '> Because.[^letter-1-2]\n',
      '[^letter-1-2]: A note.\n\n---\n',
      'Why?[^letter-2-1]\n\n[^letter-2-1]: A note.\n\n*— A reader, October 2, 2026*\n',
    ].join('\n'),
  );
  expect(lettersMarkdown(blog, [], makeWords(blog.site))).toEqual([]);
});

function noted(text: string, number: string): Root {
  const note = { identifier: number, label: number };
  const said = paragraph(text, { type: 'footnoteReference', ...note });
  return {
    type: 'root',
    children: [said, { type: 'footnoteDefinition', ...note, children: [paragraph('A note.')] }],
  };
}
