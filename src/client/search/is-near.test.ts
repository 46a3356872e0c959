import { expect, test } from 'vitest';
import { isNear } from './is-near.ts';

const page = {
  url: '/posts/x/',
  meta: { title: 'Happy harbours', also: 'lodz' },
  filters: {},
  content: 'Z is a letter, Kubernetes a word. 東京の港は静かです。',
  excerpt: '',
  sub_results: [],
};

test.each([
  ['another ending', 'happiness', true],
  ['a slip near the end', 'kubernetis', true],
  ['a word of the title', 'harbour', true],
  ['another spelling', 'Łódź', true],
  ['one word of two', 'harbour zzzz', true],
  ['a single letter, asked for', 'z', true],
  ['a single letter instead of a word', 'zzzzqq', false],
  ['a Japanese word', '東京', true],
  ['a Japanese word that is not there', '大阪', false],
  ['no word at all', '!?', true],
])('%s', (_, query, expected) => {
  expect(isNear(query, page)).toBe(expected);
});
