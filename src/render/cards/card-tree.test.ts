import { expect, test } from 'vitest';
import type { Card } from './card.ts';
import { cardTree } from './card-tree.ts';
import type { CardNode } from './card-node.ts';
import { tonesOf } from '../tones.ts';

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

test.each([1, 2, 3, 4, 5, 6, 9])('%i portraits are all there, and fill the sheet', (count) => {
  const pictures = picturesIn(cardTree(card({ faces: faces(count) })));
  expect(pictures.map(({ src }) => src)).toEqual(faces(count).map(({ portrait }) => portrait));
  for (const { width, height } of pictures) {
    expect(width! / height!).toBeCloseTo(0.8, 1);
    expect(height! % 1).toBe(0);
  }
});

test('more than nine: eight, and how many more there are', () => {
  const tree = cardTree(card({ faces: faces(12) }));
  expect(picturesIn(tree)).toHaveLength(8);
  expect(textsIn(tree)).toContain('+4');
});

test('an empty place on the sheet has the colour of the blog', () => {
  const cells = nodesIn(cardTree(card({ faces: faces(5) }))).filter(
    ({ props }) => props.style['backgroundColor'] === tones.accent,
  );
  expect(cells).toHaveLength(1);
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
