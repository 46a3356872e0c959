import { expect, test } from 'vitest';
import type { Card } from './card.ts';
import { cardTree } from './card-tree.ts';
import { cardWithTitle } from './card-with-title.ts';
import type { CardNode } from './card-node.ts';
import { tonesOf } from '../look/tones.ts';

const tones = tonesOf('#0b5563').light;

test('a post: its blog, topic, title, authors, and the portrait from edge to edge', () => {
  const tree = cardTree(card());
  expect(textsIn(tree)).toEqual(['Slack Water', 'Tides', 'High water', 'Ada Okafor', 'Engineer']);
  expect(picturesIn(tree)).toEqual([{ src: 'authors/ada.jpg', width: 504, height: 630 }]);
  expect(tree.props.style).toMatchObject({ width: 1200, height: 630, direction: 'ltr' });
});

test('without a portrait the initials stand in its place, on the colour of the blog', () => {
  const tree = cardTree(card({ faces: [{ portrait: null, initials: 'AO' }] }));
  expect(picturesIn(tree)).toEqual([]);
  const field = nodesIn(tree).find(({ props }) => props.style['backgroundColor'] === tones.accent)!;
  expect(textsIn(field)).toEqual(['AO']);
  expect(field.props.style).toMatchObject({ width: 504, height: 630 });
});

test.each([1, 2, 3, 4])('O1: of %i authors all are there, and fill the sheet', (count) => {
  const pictures = picturesIn(cardTree(card({ faces: faces(count) })));
  expect(pictures.map(({ src }) => src)).toEqual(faces(count).map(({ portrait }) => portrait));
  for (const { width, height } of pictures) {
    expect(width! / height!).toBeGreaterThanOrEqual(0.79);
    expect(width! / height!).toBeLessThanOrEqual(1.01);
    expect([width! % 1, height! % 1]).toEqual([0, 0]);
  }
});

test.each([
  [5, '+1'],
  [9, '+5'],
  [120, '+116'],
])('O1: of %i authors there are four and the count %s', (count, more) => {
  const tree = cardTree(card({ faces: faces(count) }));
  expect(picturesIn(tree)).toHaveLength(4);
  expect(textsIn(tree)).toContain(more);
});

test.each([
  [4, 4],
  [5, 4],
  [8, 6],
  [9, 9],
])('the site with %i people shows %i of them, and no empty place', (count, shown) => {
  const tree = cardTree(card({ kind: 'site', faces: faces(count) }));
  expect(picturesIn(tree)).toHaveLength(shown);
  expect(textsIn(tree).filter((text) => text.startsWith('+'))).toEqual([]);
});

test('the accent is used once: for the rule, or for a place without a portrait', () => {
  const accented = (changes: Partial<Card>) =>
    nodesIn(cardTree(card(changes))).filter(({ props }) =>
      Object.values(props.style).includes(tones.accent),
    );
  for (const kind of ['post', 'author', 'site'] as const)
    expect(accented({ kind })).toHaveLength(1);
  const [nobody] = [{ portrait: null, initials: 'AO' }];
  expect(accented({ faces: [nobody!] }).map(textsIn)).toEqual([['AO']]);
  expect(accented({ faces: faces(9) }).map(textsIn)).toEqual([['+5']]);
});

test('topic and series stand beside each other where there is room, else in two lines', () => {
  const kicker = (series: string) =>
    nodesIn(cardTree(card({ series }))).find(
      ({ props: { children } }) =>
        Array.isArray(children) && children.some((child) => child.props.children === 'Tides'),
    )!;
  expect(textsIn(kicker('The ledger · 2'))).toEqual(['Tides', 'The ledger · 2']);
  expect(kicker('The ledger · 2').props.style['flexDirection']).toBeUndefined();
  expect(kicker('What the ledger says '.repeat(3)).props.style['flexDirection']).toBe('column');
});

test('O2: where nothing of a title can be drawn, who wrote it stands in its place', () => {
  const titled = (canDraw: (text: string) => boolean) =>
    textsIn(cardTree(cardWithTitle(card({ title: 'น้ำ' }), canDraw)));
  expect(titled((text) => text !== 'น้ำ')).toEqual([
    'Slack Water',
    'Tides',
    'Ada Okafor',
    'Engineer',
  ]);
  expect(titled((text) => text === 'Engineer')).toEqual(['Slack Water', 'Tides', 'Engineer']);
  expect(titled(() => false)).toEqual(['Slack Water', 'Tides', 'Slack Water']);
});

test('a very long title gets a narrower portrait, and so more room', () => {
  const tree = cardTree(card({ title: 'On the tides of nineteen hundred harbours '.repeat(5) }));
  expect(picturesIn(tree)[0]).toMatchObject({ width: 360, height: 630 });
});

test.each(['he', 'ar', 'fa'])('in %s everything is mirrored', (language) => {
  expect(cardTree(card({ language })).props.style['direction']).toBe('rtl');
});

test('texts are never markup, and are cut where there is no room', () => {
  const tree = cardTree(card({ title: 'A & B <video> ]]>' }));
  const title = nodesIn(tree).find(({ props }) => props.children === 'A & B <video> ]]>')!;
  expect(title.props.style['lineClamp']).toBeGreaterThanOrEqual(2);
  expect(title.props.style['wordBreak']).toBe('break-word');
});

test('Korean breaks between words', () => {
  const tree = cardTree(card({ title: '조석표가 틀리는 이유' }));
  const title = nodesIn(tree).find(({ props }) => props.children === '조석표가 틀리는 이유')!;
  expect(title.props.style['wordBreak']).toBe('keep-all');
});

test('an author: name, role and expertise; the site: its name, a rule, its tagline', () => {
  const author = {
    kind: 'author',
    title: 'Ada Okafor',
    byline: 'Engineer',
    note: 'Tides',
  } as const;
  expect(textsIn(cardTree(card({ ...author, topic: null })))).toEqual([
    ...['Slack Water', 'Ada Okafor', 'Engineer', 'Tides'],
  ]);
  const site = { kind: 'site', title: 'Slack Water', byline: '', note: 'Notes' } as const;
  expect(textsIn(cardTree(card({ ...site, topic: null })))).toEqual(['Slack Water', 'Notes']);
});

test('a blog where nobody writes yet has a card as well', () => {
  const tree = cardTree(card({ kind: 'site', faces: [], topic: null, byline: '', note: '' }));
  expect(textsIn(tree)).toEqual(['High water']);
  expect(picturesIn(tree)).toEqual([]);
});

function card(changes: Partial<Card> = {}): Card {
  return {
    kind: 'post',
    language: 'en',
    blog: 'Slack Water',
    topic: 'Tides',
    series: null,
    title: 'High water',
    byline: 'Ada Okafor',
    note: 'Engineer',
    faces: [{ portrait: 'authors/ada.jpg', initials: 'AO' }],
    tones,
    ...changes,
  };
}

function faces(count: number): Card['faces'] {
  return Array.from({ length: count }, (_, index) => ({
    portrait: `authors/${index}.jpg`,
    initials: 'X',
  }));
}

function nodesIn(node: CardNode): CardNode[] {
  const { children } = node.props;
  return [node, ...(Array.isArray(children) ? children.flatMap(nodesIn) : [])];
}

function textsIn(node: CardNode): string[] {
  return nodesIn(node).flatMap(({ props }) =>
    typeof props.children === 'string' ? [props.children] : [],
  );
}

function picturesIn(node: CardNode) {
  return nodesIn(node).flatMap(({ props: { src, width, height } }) =>
    src === undefined ? [] : [{ src, width, height }],
  );
}
