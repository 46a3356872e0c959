import { expect, test } from 'vitest';
import { makeProblem, type ProblemCode } from '../problem.ts';
import { stopsReport } from './stops-report.ts';

const POST = 'content/posts/a.mdx';
const AUTHOR = 'authors/ada.yaml';

test.each<[ProblemCode, string, (string | number)[], boolean]>([
  ['invalid-value', 'content/site.yaml', ['feeds'], true],
  ['missing-site', 'content/site.yaml', [], true],
  ['link-anchor', 'content/site.yaml', ['navigation', 0, 'url'], false],
  ['order-unknown', 'content/schedule/main.yaml', ['order', 0], true],
  ['slot-off-grid', 'content/schedule/main/2026-01-07.yaml', [], true],
  ['unknown-rotation', AUTHOR, ['joins', 0, 'rotation'], true],
  ['span-reversed', AUTHOR, ['away', 0, 'to'], true],
  ['away-overlap', AUTHOR, ['away', 1], false],
  ['member-incomplete', AUTHOR, ['role'], false],
  ['member-incomplete', AUTHOR, [], false],
  ['yaml-syntax', AUTHOR, [], true],
  ['unreadable-file', 'authors/ada.yml', [], true],
  ['unreadable-file', 'authors/ada.heic', [], false],
  ['unreadable-file', 'authors', [], true],
  ['unknown-topic', AUTHOR, ['expertise', 0], false],
  ['unknown-author', POST, ['authors', 0], true],
  ['missing-date', POST, ['date'], true],
  ['ambiguous-rotation', POST, ['rotation'], true],
  ['wrong-type', POST, ['draft'], true],
  ['wrong-type', POST, [], true],
  ['front-matter-missing', POST, [], true],
  ['slug-clash', POST, [], true],
  ['unknown-author', POST, ['editors', 0], false],
  ['updated-before-date', POST, ['updated'], false],
  ['missing-field', POST, ['title'], false],
  ['image-missing', POST, ['cover', 'src'], false],
  ['stray-file', 'content/posts/a.txt', [], false],
  ['unknown-key', 'content/topics.yaml', ['tides'], false],
  ['yaml-syntax', 'content/pages/about.mdx', [], false],
])('%s in %s at %j: %s', (code, file, path, expected) => {
  expect(stopsReport(makeProblem(code, { file, path }))).toBe(expected);
});

test.each([
  [AUTHOR, 'joins', true],
  [AUTHOR, 'bio', false],
  [POST, 'date', true],
  [POST, 'title', false],
])('in %s a second "%s": %s', (file, key, expected) => {
  expect(stopsReport(makeProblem('duplicate-key', { file, line: 2 }, { key }))).toBe(expected);
});
