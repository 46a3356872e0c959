import { expect, test } from 'vitest';
import { labelledLines } from './labelled-lines.ts';

const shown = { paint: (style: string, text: string) => `<${style}>${text}</>`, width: 40 };

test('the label before the first item, the others below it', () => {
  expect(labelledLines('To do:', [{ text: 'ask Ada' }, { text: 'ask Bo' }], shown)).toEqual([
    '<bold>To do:</> ask Ada',
    '       ask Bo',
  ]);
  expect(labelledLines('To do:', [], shown)).toEqual([]);
});

test('a long item is wrapped, a command that does not fit stands below and is never broken', () => {
  const command = 'npm run rota -- offer tuesdays 2026-01-27';
  const items = [
    { text: 'ask Ada Okafor, or give the slot away', command },
    { text: 'run', command: 'npm test' },
  ];
  expect(labelledLines('To do:', items, shown)).toEqual([
    '<bold>To do:</> ask Ada Okafor, or give the',
    '         slot away:',
    `         ${command}`,
    '       run: npm test',
  ]);
});
