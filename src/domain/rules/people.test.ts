import { expect, test } from 'vitest';
import {
  author,
  blogFiles,
  blogWith,
  facts,
  guest,
  portraits,
  post,
  rotation,
  slot,
  turns,
} from '../../test/builders.ts';
import { makeProblem } from '../problem.ts';
import { problemLines, problemMessages } from '../../test/problem-lines.ts';

const cy = 'authors/cy-marsh.yaml';
const bare = { role: undefined, bio: undefined, contact: undefined, expertise: undefined };
const allMissing = ['portrait', 'role', 'bio', 'contact', 'expertise'].map(
  (field) => `member-incomplete ${cy} ${field}`,
);

test.each([
  ['somebody who joined', '2026-01-06', undefined, allMissing],
  ['somebody who will join', '2027-01-05', undefined, allMissing],
  ['somebody who leaves today', '2026-01-06', '2026-03-01', allMissing],
  ['somebody who has left', '2026-01-06', '2026-02-28', []],
])('%s and lacks everything', (_, from, until, expected) => {
  const joins = [{ rotation: 'main', from, ...(until ? { until } : {}) }];
  const files = blogWith({ authors: [author('cy-marsh', { ...bare, joins })] });
  expect(problemLines(files)).toEqual(expected);
});

test.each([
  ['has ended', '2026-02-28', []],
  ['ends today', '2026-03-01', allMissing],
])('who joined for good owes nothing more once the rotation %s', (_, until, expected) => {
  const joins = [{ rotation: 'old', from: '2026-01-06' }];
  const files = blogWith({
    rotations: [rotation('old', { until })],
    authors: [author('cy-marsh', { ...bare, joins })],
  });
  expect(problemLines(files)).toEqual(expected);
});

test('there may be no grace, but no pace of nothing', () => {
  const none = { review: '0d', remind: '0d', grace: '0d' };
  expect(problemLines(blogWith({ rotations: [rotation('main', none)] }))).toEqual([]);
  expect(problemLines(blogWith({ rotations: [rotation('main', { every: '0d' })] }))).toEqual([
    'invalid-value content/schedule/main.yaml every',
  ]);
});

test('a field that is wrong is not missing as well', () => {
  const files = blogWith({
    authors: [author('cy-marsh', { bio: 5 })],
    images: portraits('cy-marsh'),
  });
  expect(problemLines(files)).toEqual([`wrong-type ${cy} bio`]);
});

test('one warning lists all that a guest lacks', () => {
  const files = blogWith({
    authors: [guest('cy-marsh', { bio: undefined })],
    posts: [post('hers', { authors: ['cy-marsh'] })],
  });
  expect(problemMessages(files)).toEqual([
    'The page of Bo Lind would be better with: portrait, "bio". Ask for them; guests may also stay as they are.',
  ]);
});

test('a blog without rotations asks nothing of anybody', () => {
  const files = blogFiles({
    rotations: [],
    authors: [
      guest('ada-okafor', bare),
      guest('bo-lind', { ...bare, expertise: ['tides', 'wasm'] }),
    ],
    images: {},
  });
  expect(problemLines(files)).toEqual([]);
});

test.each([
  ['an author', blogWith({ posts: [post('hers', { authors: ['cy-marsh'] })] })],
  [
    'an author of a draft',
    blogWith({ posts: [post('hers', { authors: ['cy-marsh'], draft: true })] }),
  ],
  ['an editor', blogWith({ posts: [post('hers', { editors: ['cy-marsh'] })] })],
  [
    'somebody who takes a slot',
    blogWith({
      rotations: [turns('tuesdays')],
      slots: [slot('tuesdays', '2026-01-13', { author: 'cy-marsh' })],
    }),
  ],
])('%s is used', (_, files) => {
  const authors = [...files.authors, guest('cy-marsh')];
  const images = { ...files.images, ...portraits('cy-marsh') };
  expect(problemLines({ ...files, authors, images })).toEqual([]);
});

test.each([
  ['a member', {}, []],
  ['somebody who will join', { joins: [{ rotation: 'main', from: '2030-01-01' }] }, []],
  [
    'somebody who will leave',
    { joins: [{ rotation: 'main', from: '2026-01-06', until: '2030-01-01' }] },
    [
      'No member covers the topic "law" after 2030-01-01. Add it to the expertise of a member, or remove the topic.',
    ],
  ],
  [
    'a guest',
    { joins: undefined },
    ['No member covers the topic "law". Add it to the expertise of a member, or remove the topic.'],
  ],
])('a topic that %s covers', (_, data, expected) => {
  const files = blogWith({
    topics: { tides: { label: 'Tides' }, wasm: { label: 'Wasm' }, law: { label: 'Law' } },
    authors: [author('cy-marsh', { expertise: ['law'], ...data })],
    posts: [post('hers', { authors: ['cy-marsh'] })],
    images: portraits('cy-marsh'),
  });
  expect(problemMessages(files)).toEqual(expected);
});

const main = (from: string, until?: string) => ({
  rotation: 'main',
  from,
  ...(until ? { until } : {}),
});

test.each([
  ['one after the other', [main('2026-01-01', '2026-01-31'), main('2026-02-01')], []],
  [
    'a shared day',
    [main('2026-01-01', '2026-02-01'), main('2026-02-01')],
    ['join-overlap joins.1'],
  ],
  [
    'written in another order',
    [main('2026-02-01'), main('2026-01-01', '2026-02-01')],
    ['join-overlap joins.0'],
  ],
  [
    'one that spans two others',
    [main('2026-01-01'), main('2026-02-01', '2026-02-02'), main('2026-03-01', '2026-03-02')],
    ['join-overlap joins.1', 'join-overlap joins.2'],
  ],
  ['reversed', [main('2026-02-01', '2026-01-01')], ['span-reversed joins.0.until']],
  [
    'no such rotation',
    [{ rotation: 'fridays', from: '2026-01-01' }],
    ['unknown-rotation joins.0.rotation'],
  ],
  ['an own pace', [{ ...main('2026-01-01'), every: '4w' }], []],
  [
    'an own pace where there are turns',
    [{ rotation: 'tuesdays', from: '2026-01-01', every: '4w' }],
    ['invalid-value joins.0.every'],
  ],
])('joins: %s', (_, joins, expected) => {
  const files = blogWith({
    authors: [author('cy-marsh', { joins })],
    rotations: [turns('tuesdays')],
    images: portraits('cy-marsh'),
  });
  expect(problemLines(files).map((line) => line.replace(` ${cy}`, ''))).toEqual(expected);
});

test.each([
  ['days that only touch', [{ from: '2026-03-01', to: '2026-03-02' }, { from: '2026-03-03' }], []],
  ['days shared', [{ from: '2026-03-01' }, { from: '2026-03-03' }], ['away-overlap away.1']],
  [
    'a day that is none',
    [{ from: '2026-03-32' }, { from: '2026-03-03' }],
    ['invalid-date away.0.from'],
  ],
])('away: %s', (_, away, expected) => {
  const files = blogWith({
    authors: [author('cy-marsh', { away })],
    images: portraits('cy-marsh'),
  });
  expect(problemLines(files).map((line) => line.replace(` ${cy}`, ''))).toEqual(expected);
});

test.each([
  ['on the grid', '2026-01-13', []],
  ['the first slot', '2026-01-06', []],
  ['off the grid', '2026-01-14', ['slot-off-grid']],
  ['before the start', '2025-12-30', ['slot-off-grid']],
  ['in a break', '2026-01-20', ['slot-off-grid']],
  ['after the end', '2026-03-31', ['slot-off-grid']],
  ['no day', 'next-week', ['slot-off-grid']],
])('a slot %s', (_, day, expected) => {
  const breaks = [{ from: '2026-01-18', to: '2026-01-24' }];
  const files = blogWith({
    rotations: [turns('tuesdays', { breaks, until: '2026-03-24' })],
    slots: [slot('tuesdays', day, { skip: 'a holiday' })],
  });
  expect(problemLines(files).map((line) => line.split(' ')[0])).toEqual(expected);
});

test('near a break the slots around it are named', () => {
  const breaks = [{ from: '2026-01-18', to: '2026-01-24' }];
  const files = blogWith({
    rotations: [turns('tuesdays', { breaks })],
    slots: [slot('tuesdays', '2026-01-20', {})],
  });
  expect(problemMessages(files)[0]).toContain('near there are 2026-01-13 and 2026-01-27');
});

test.each([
  ['T15 whoever has it by the rule', 'bo-lind', ['slot-drift']],
  ['is right', 'ada-okafor', []],
])('a slot that says whose it was: %s', (_, base, expected) => {
  const joins = [{ rotation: 'tuesdays', from: '2026-01-06' }];
  const files = blogFiles({
    rotations: [rotation('main'), turns('tuesdays')],
    authors: [author('ada-okafor', { joins }), author('bo-lind', { joins })],
    slots: [slot('tuesdays', '2026-01-20', { author: null, 'instead-of': base })],
  });
  const file = 'content/schedule/tuesdays/2026-01-20.yaml';
  expect(problemLines(files)).toEqual(expected.map((code) => `${code} ${file} instead-of`));
  const unread = makeProblem('yaml-syntax', { file: 'authors/cy-marsh.yaml' });
  expect(problemLines({ ...files, problems: [unread] })).not.toContain(
    `slot-drift ${file} instead-of`,
  );
});

test('slots of a rotation that does not exist, and of people who do not', () => {
  const slots = [slot('fridays', '2026-01-09', { author: 'ada-okafo', 'instead-of': 'bo' })];
  expect(problemLines(blogFiles({ slots }))).toEqual([
    'unknown-author content/schedule/fridays/2026-01-09.yaml author',
    'unknown-author content/schedule/fridays/2026-01-09.yaml instead-of',
    'unknown-rotation content/schedule/fridays/2026-01-09.yaml',
  ]);
});

test('a break and a rotation that end before they begin', () => {
  const rotations = [
    rotation('main', { breaks: [{ from: '2026-12-21', to: '2026-01-03' }] }),
    turns('tuesdays', { until: '2026-01-05' }),
  ];
  expect(problemLines(blogFiles({ rotations }))).toEqual([
    'span-reversed content/schedule/main.yaml breaks.0.to',
    'span-reversed content/schedule/tuesdays.yaml until',
  ]);
});

const both = [main('2026-01-06'), { rotation: 'tuesdays', from: '2026-02-01' }];

test.each([
  ['in several, and none named', {}, {}, ['ambiguous-rotation']],
  ['in several, one named', { rotation: 'main' }, {}, []],
  ['in one that day', { date: '2026-01-20' }, {}, []],
  ['a draft without a day', { date: undefined, draft: true }, {}, []],
  [
    'second author where the first has the credit',
    { authors: ['bo-lind', 'cy-marsh'] },
    { credit: 'first' },
    [],
  ],
])('a post by somebody %s', (_, data, rule, expected) => {
  const files = blogWith({
    authors: [author('cy-marsh', { joins: both })],
    rotations: [turns('tuesdays', rule)],
    posts: [post('hers', { authors: ['cy-marsh'], ...data })],
    images: portraits('cy-marsh'),
  });
  expect(problemLines(files).map((line) => line.split(' ')[0])).toEqual(expected);
});

test.each([
  ['large enough', facts({ width: 200, height: 250 }), []],
  ['too small', facts({ width: 200, height: 199 }), ['portrait-small']],
  ['too narrow', facts({ width: 200, height: 251 }), ['portrait-small']],
  ['wide', facts({ width: 900, height: 200 }), []],
  ['damaged', { unreadable: 'it is damaged' }, ['image-unreadable']],
  ['another kind than its name says', facts({ format: 'webp' }), ['image-type']],
])('a portrait %s', (_, about, expected) => {
  const files = blogFiles({ images: { 'authors/ada-okafor.jpg': about } });
  expect(problemLines(files).map((line) => line.split(' ')[0])).toEqual(expected);
});

test.each([
  [
    'a rotation misspelt does not leave its topics uncovered',
    {
      authors: [
        author('cy-marsh', {
          joins: [{ rotation: 'mane', from: '2026-01-06' }],
          expertise: ['law'],
        }),
      ],
    },
    ['unknown-rotation authors/cy-marsh.yaml joins.0.rotation'],
  ],
  [
    'nor does a topic misspelt',
    { authors: [author('cy-marsh', { expertise: ['lawn'] })] },
    ['unknown-topic authors/cy-marsh.yaml expertise.0'],
  ],
  [
    'nor an author who cannot be read, but writes about it',
    {
      problems: [makeProblem('yaml-syntax', { file: 'authors/cy-marsh.yaml' })],
      posts: [post('hers', { authors: ['cy-marsh'], topics: ['law'] })],
    },
    ['yaml-syntax authors/cy-marsh.yaml'],
  ],
  [
    'an author misspelt is not unused as well',
    {
      authors: [guest('cy-marsh'), author('dee-roy', { expertise: ['law'] })],
      posts: [post('hers', { authors: ['cy-mash'] })],
    },
    ['unknown-author content/posts/hers.mdx authors.0'],
  ],
])('one fault, one problem: %s', (_, parts, expected) => {
  const topics = { tides: { label: 'Tides' }, wasm: { label: 'Wasm' }, law: { label: 'Law' } };
  const images = portraits('cy-marsh', 'dee-roy');
  expect(problemLines(blogWith({ topics, images, ...parts }))).toEqual(expected);
});
