import { expect, test } from 'vitest';
import { author, blogWith, facts, guest, image, letter, link, post } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import type { BlogFiles } from '../blog-files.ts';
import { addDays, startOfDay } from '../calendar.ts';
import { problemMessage } from '../problem.ts';

const NOW = startOfDay('2026-03-01', 'Europe/Berlin');
const problemsOf = (files: BlogFiles, now = NOW) => assembleBlog(files, now).problems;
const told = (files: BlogFiles, now = NOW) =>
  problemsOf(files, now).map(({ code, path }) => [code, path.join('.')].join(' ').trim());
const NAME = '2026-02-10-ebbe-harms';
const BY_BO = { 'answered-by': 'bo-lind', answered: '2026-02-12' };
const ANSWER = { answer: { line: 12, column: 1 } };
const withLetter = (...given: Parameters<typeof letter>) =>
  blogWith({ letters: [letter(...given)] });

test('a sound letter has no problem: answered, by a colleague, not answered', () => {
  const letters = [
    letter('tide-tables', NAME, BY_BO, ANSWER),
    letter('why-wasm', NAME, BY_BO, ANSWER),
    letter('why-wasm', '2026-02-10-other'),
  ];
  expect(told(blogWith({ letters }))).toEqual([]);
});

test.each([
  ['the day is missing', { answered: undefined }, ANSWER, ['missing-field answered-by']],
  ['nobody is named', { 'answered-by': undefined }, ANSWER, ['missing-field answered']],
  ['the answer is missing', {}, {}, ['answer-missing answered-by']],
  ['who answers is not known', { 'answered-by': 'bo' }, ANSWER, ['unknown-author answered-by']],
  ['the day is none', { answered: 'soon' }, ANSWER, ['invalid-date answered']],
  ['the text could not be read', {}, { words: 0, problems: [SYNTAX()] }, ['mdx-syntax']],
])('an answer of which a part is amiss: %s', (_, fields, body, codes) => {
  expect(told(withLetter('why-wasm', NAME, { ...BY_BO, ...fields }, body))).toEqual(codes);
});

test('reports read no bodies, and miss no answer for it', () => {
  const files = withLetter('why-wasm', NAME, BY_BO);
  files.letters[0]!.bodyHash = '';
  expect(told(files)).toEqual([]);
});

test('a folder that was a post’s name before it was renamed names the new one', () => {
  const [problem] = problemsOf(
    blogWith({
      posts: [post('gauges', { aliases: ['/posts/old-gauges/'] })],
      letters: [letter('old-gauges', NAME)],
    }),
  );
  expect(problemMessage(problem!)).toContain('It is called "gauges" now.');
});

test.each([
  ['2026-02-10', '2026-02-10-a-reader'],
  ['2026-02-10-Ebbe Härms', '2026-02-10-ebbe-harms'],
  ['2026-02-30-ebbe', '2026-02-10-ebbe'],
  ['ebbe', '2026-02-10-ebbe'],
])('a file called %s could be called %s', (name, suggestion) => {
  const problems = problemsOf(withLetter('why-wasm', name, { date: '2026-02-10' }));
  expect(problems.map(({ code, args }) => [code, args['suggestion']])).toEqual([
    ['letter-name', suggestion],
  ]);
});

test('what a letter needs is who wrote it and when; any other field is none', () => {
  const fields = { from: undefined, date: undefined, author: 'Ebbe' };
  expect(told(withLetter('why-wasm', NAME, fields))).toEqual([
    'missing-field from',
    'missing-field date',
    'unknown-key author',
  ]);
});

test('ways to reach the reader are told, those of the blog’s own people are not', () => {
  const contacts = [
    { kind: 'e-mail' as const, text: 'SOMEONE@company.example', line: 6, column: 1 },
    { kind: 'telephone' as const, text: '+49 4451 96-03', line: 7, column: 1 },
  ];
  const contact = { email: 'someone@company.example', phone: '+49 4451 9603' };
  const authors = [author('ada-okafor', { contact }), author('bo-lind')];
  const letters = [letter('why-wasm', NAME, {}, { contacts })];
  expect(told({ ...blogWith({ letters }), authors })).toEqual([]);
  const strangers = contacts.map((one) => ({ ...one, text: `${one.text}1` }));
  const problems = problemsOf(withLetter('why-wasm', NAME, {}, { contacts: strangers }));
  expect(problems.map(({ code, severity, line }) => [code, severity, line])).toEqual([
    ['letter-contact', 'warning', 6],
    ['letter-contact', 'warning', 7],
  ]);
});

test('ways to reach the reader are told where a letter is signed, too', () => {
  const fields = { from: 'Ebbe <ebbe@post.example>', place: 'Greetsiel, 04926 91880' };
  const problems = problemsOf(withLetter('why-wasm', NAME, fields));
  expect(problems.map(({ code, path, args }) => [code, path, args['text']])).toEqual([
    ['letter-contact', ['from'], 'ebbe@post.example'],
    ['letter-contact', ['place'], '04926 91880'],
  ]);
});

test('images of a letter lie beside it or among the shared ones, and must be there', () => {
  const files = withLetter(
    'why-wasm',
    NAME,
    {},
    {
      images: ['./a.png', '../../images/b.png', '../other/c.png', './gone.png'].map(image),
    },
  );
  files.images = {
    ...files.images,
    'content/letters/why-wasm/a.png': facts({ format: 'png' }),
    'content/images/b.png': facts({ format: 'png' }),
    'content/letters/other/c.png': facts({ format: 'png' }),
  };
  expect(told(files)).toEqual(['image-outside', 'image-missing']);
});

test('a guest who answers is named by that', () => {
  const letters = [letter('why-wasm', NAME, { ...BY_BO, 'answered-by': 'ruth' }, ANSWER)];
  expect(told(blogWith({ authors: [guest('ruth')], letters }))).not.toContain('unused-author');
});

test('whoever answers has a page by then: a later one is told from the first day on, and never newly', () => {
  const files = blogWith({
    authors: [guest('ruth'), guest('dee')],
    posts: [
      post('hers', { authors: ['ruth'], date: '2026-04-01' }),
      post('theirs', { authors: ['dee'], date: '2026-02-12' }),
      post('coming', { date: '2026-06-01' }),
    ],
    letters: [
      letter('why-wasm', '2026-02-10-a', { ...BY_BO, 'answered-by': 'ruth' }, ANSWER),
      letter('why-wasm', '2026-02-10-b', { ...BY_BO, 'answered-by': 'dee' }, ANSWER),
      letter('coming', '2026-06-02-c', { 'answered-by': 'ruth', answered: '2026-06-03' }, ANSWER),
    ],
  });
  const hidden = (now: number) => told(files, now).filter((code) => /answer-by-hidden/.test(code));
  const days = Array.from({ length: 80 }, (_, index) => addDays('2026-01-01', index * 5));
  const found = days.map((day) => hidden(startOfDay(day, 'Europe/Berlin')).length);
  expect(found.slice(0, 18)).toEqual(Array(18).fill(1));
  expect(found.slice(18)).toEqual(Array(62).fill(0));
});

test.each([
  ['to a letter', '/posts/why-wasm/#letter-2026-02-10-ebbe-harms', []],
  ['to its file', '../letters/why-wasm/2026-02-10-ebbe-harms.mdx', []],
  ['to the note of one', '/posts/why-wasm/#letter-why-wasm-2026-02-10-ebbe-harms-fn-1', []],
  ['to none', '/posts/why-wasm/#letter-2026-02-10-ebbe', ['link-anchor']],
  ['to one that comes later', '/posts/why-wasm/#letter-2026-04-04-later', ['link-to-unpublished']],
  ['to the list of letters', '/letters/', []],
  ['to their feed', '/letters.xml', []],
])('a link of a post %s', (_, href, codes) => {
  const files = blogWith({
    posts: [post('one-more', { date: '2026-02-20' }, { links: [link(href)] })],
    letters: [
      letter('why-wasm', NAME, {}, { anchors: [`letter-why-wasm-${NAME}-fn-1`] }),
      letter('why-wasm', '2026-04-04-later'),
    ],
  });
  expect(told(files)).toEqual(codes);
});

test('without letters there is no list of them to link to, and with those to come alone not yet', () => {
  const posts = [post('one-more', { date: '2026-02-20' }, { links: [link('/letters/')] })];
  expect(told(blogWith({ posts }))).toEqual(['link-broken']);
  const letters = [letter('why-wasm', '2026-04-04-later')];
  expect(told(blogWith({ posts, letters }))).toEqual(['link-to-unpublished']);
});

test('links of a letter are checked as those of posts, from the day on which it is public', () => {
  const later = post('later', { date: '2026-04-01' });
  const linking = (name: string, fields: Record<string, string>) =>
    blogWith({
      posts: [later],
      letters: [
        letter('why-wasm', name, fields, {
          ...('answered' in fields ? ANSWER : {}),
          links: ['/posts/later/', '/posts/gone/', '#letter-' + name].map(link),
        }),
      ],
    });
  expect(told(linking(NAME, {}))).toEqual(['link-to-unpublished', 'link-broken']);
  expect(told(linking(NAME, { ...BY_BO, answered: '2026-04-01' }))).toEqual(['link-broken']);
});

/** What a text that could not be parsed has. */
function SYNTAX() {
  return {
    code: 'mdx-syntax',
    line: 9,
    column: 1,
    args: { reason: 'it ends', remedy: 'Mend it.' },
  };
}
