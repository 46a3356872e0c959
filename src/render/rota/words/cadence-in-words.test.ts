import { expect, test } from 'vitest';
import { cadenceInWords } from './cadence-in-words.ts';

const weeks = [0, 2, 3, 1, 2, 4, 3, 2, 3, 2, 4, 3];

test.each([
  [{ posts: 4, everyDays: 7 }, 6, '3 of 4 posts this week, 2.8 a week over four weeks, runway 6 days'],
  [{ posts: 1, everyDays: 7 }, 1, '3 posts this week, goal 1, 2.8 a week over four weeks, runway 1 day'],
  [{ posts: 3, everyDays: 7 }, 2, '3 of 3 posts this week, 2.8 a week over four weeks, runway 2 days'],
  [{ posts: 4, everyDays: 14 }, 365, '3 posts this week, 2.8 a week over four weeks, goal 4 every 2 weeks, runway over a year'],
  [{ posts: 1, everyDays: 10 }, 0, '3 posts this week, 2.8 a week over four weeks, goal 1 every 10 days, runway 0 days'],
  [{ posts: 1, everyDays: 1 }, 0, '3 posts this week, 2.8 a week over four weeks, goal 1 every day, runway 0 days'],
  [null, null, '3 posts this week, 2.8 a week over four weeks'],
])('goal %o, runway %o', (goal, runwayDays, words) => {
  expect(cadenceInWords({ goal, weeks, meanOfFour: 2.8, runwayDays })).toBe(words);
}); // prettier-ignore
