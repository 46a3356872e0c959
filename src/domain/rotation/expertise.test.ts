import { expect, test } from 'vitest';
import { author, blogFiles, guest, post, rotation } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { expertiseOf } from './expertise.ts';

const TODAY = '2026-07-05'; // 180 days after 2026-01-06.
const member = (more: object = {}) => author('ada-okafor', { expertise: ['tides'], ...more });
const write = (date: string, more: object = {}) => post('tide-tables', { date, ...more });

test.each<[string, Parts, string[]]>([
  ['without a post for 180 days', { posts: [write('2026-01-06')] }, ['ada-okafor']],
  ['without any', { posts: [] }, ['ada-okafor']],
  ['a post of 179 days ago is heard', { posts: [write('2026-01-07')] }, []],
  ['one on another topic is not', { posts: [write('2026-06-01', { topics: ['wasm'] })] }, ['ada-okafor']],
  ['nor is a draft', { posts: [write('2026-06-01', { draft: true })] }, ['ada-okafor']],
  ['nor one dated after today', { posts: [write('2026-07-06')] }, ['ada-okafor']],
  ['a post for no rotation is heard, too', { posts: [write('2026-06-01', { authors: ['bo', 'ada-okafor'] })] }, []],
  ['members of less than 180 days have time', { authors: [joined('2026-01-07')], posts: [] }, []],
  ['who goes on in another rotation has been here all the time', { authors: [movedOn('2026-06-01')], posts: [] }, ['ada-okafor']],
  ['who was gone between has not', { authors: [movedOn('2026-06-02')], posts: [] }, []],
  ['whoever has left is not asked', { authors: [joined('2025-01-06', '2026-06-30')], posts: [] }, []],
  ['guests are not asked', { authors: [guest('ada-okafor')], posts: [] }, []],
])('silent members: %s', (_, parts, expected) => {
  expect(found(parts).silentMembers).toEqual(expected);
}); // prettier-ignore

test.each<[string, Parts, string[]]>([
  ['those that no member names', {}, ['wasm']],
  ['what a guest knows is not covered', { authors: [member(), guest('gil', { expertise: ['wasm'] })] }, ['wasm']],
  ['nor what somebody knows who is to join', { authors: [joined('2026-08-01')] }, ['tides', 'wasm']],
])('uncovered topics: %s', (_, parts, expected) => {
  expect(found(parts).uncoveredTopics).toEqual(expected);
}); // prettier-ignore

function joined(from: string, until?: string) {
  return member({ joins: [{ rotation: 'main', from, ...(until && { until }) }] });
}

function movedOn(from: string) {
  const first = { rotation: 'main', from: '2025-01-06', until: '2026-05-31' };
  return member({ joins: [first, { rotation: 'other', from }] });
}

function found(parts: Parts) {
  const rotations = [rotation('main'), rotation('other')];
  const files = blogFiles({ rotations, authors: [member()], ...parts });
  return expertiseOf(assembleBlog(files, 0).records!, TODAY);
}

type Parts = NonNullable<Parameters<typeof blogFiles>[0]>;
