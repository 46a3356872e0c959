import { expect, test } from 'vitest';
import { splitUrls } from './read-urls.ts';

test('S7: what a union merge and Windows leave is nothing', () => {
  const text = '/b/\ttag:b\r\n/a/\r\n\r\n/b/\ttag:b\r\n  \n/c/ \t \n';
  expect(splitUrls(text)).toEqual([
    { line: 1, address: '/b/', guid: 'tag:b' },
    { line: 2, address: '/a/', guid: null },
    { line: 4, address: '/b/', guid: 'tag:b' },
    { line: 6, address: '/c/', guid: null },
  ]);
});

test('S7: nonsense is kept for who judges it', () => {
  expect(splitUrls('\ttag:x\n<<<<<<< HEAD\n/a/\tx\ty\n')).toEqual([
    { line: 1, address: '', guid: 'tag:x' },
    { line: 2, address: '<<<<<<< HEAD', guid: null },
    { line: 3, address: '/a/', guid: 'x\ty' },
  ]);
});
