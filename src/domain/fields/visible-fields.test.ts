import { expect, test } from 'vitest';
import { authorSchema } from '../schema/author.ts';
import { checkFields } from './check-fields.ts';
import { visibleFields } from './visible-fields.ts';

test('F3: every text of a file is published without what cannot be seen, however deep it lies', () => {
  const fields = {
    name: 'Ada\u0007 \ud800',
    links: [{ label: 'My\u202e page', url: 'https://a.example/\u200f' }],
  };
  expect(visibleFields(fields)).toEqual({
    name: 'Ada',
    links: [{ label: 'My page', url: 'https://a.example/\u200f' }],
  });
});

test('what is compared stays as it was written, and so do keys, numbers and their order', () => {
  const fields = {
    guid: 'a \u0007b',
    aliases: ['/a\u200b/'],
    cover: { src: './a\u200b.png', alt: ' A\u200bb ' },
    contact: { phone: '+49 30 1', email: 'a@b.example' },
    part: 2,
    draft: false,
    date: null,
  };
  expect(visibleFields(fields)).toEqual({ ...fields, cover: { src: './a\u200b.png', alt: 'Ab' } });
  expect(Object.keys(visibleFields(fields).contact)).toEqual(['phone', 'email']);
});

test.each(['\u200b', '\ud800', '\ufffe', '\u3164', '\u202e\u0007'])(
  'a name of nothing but %j is empty',
  (name) => {
    const { problems } = checkFields(authorSchema, { name }, { file: 'authors/ada.yaml' });
    expect(problems.map(({ code }) => code)).toEqual(['empty-value']);
  },
);
