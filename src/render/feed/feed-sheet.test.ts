import { expect, test } from 'vitest';
import { feedSheet } from './feed-sheet.ts';

test('F14 words of the interface cannot leave the string that they stand in', () => {
  const sheet = feedSheet('', 'A "feed" \\ } </style>\nof two lines');
  const written = /content: "([^"]*)"; }\n$/.exec(sheet)?.[1] ?? '';
  const read = written.replace(/\\([0-9a-f]+) /g, (_, code) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
  expect(read).toBe('A "feed" \\ } </style>\nof two lines');
  expect(sheet).not.toContain('</style');
});
