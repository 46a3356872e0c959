import { expect, test } from 'vitest';
import type { Standing } from '../../../domain/rotation/standing.ts';
import { hiddenMark, readMark } from './issue-mark.ts';
import { stateIn, stateMark, urgencyOf, type IssueState } from './issue-state.ts';

const DAY = '2026-01-24';

test('what is marked is found again, wherever the mark stands', () => {
  const given = state({ 'main/ada': 'overdue', 'main/bo': 'due-soon', 'tue/ada': 'dormant' });
  const mark = stateMark(given, 1000);
  expect(mark).toBe(
    '<!-- rota:state {"day":"2026-01-24","dormant":["tue/ada"],"overdue":["main/ada"],"due-soon":["main/bo"]} -->',
  );
  for (const body of [mark, `Text\r\n\r\n${mark}\r\n`, `<!-- rota:state {} -->${mark} more`]) {
    expect(stateIn(body)).toEqual({ ...given, standings: new Map([...given.standings].toSorted(byUrgency)) });
  }
}); // prettier-ignore

test.each([
  '',
  'Text',
  '<!-- rota:told {"day":"2026-01-24"} -->',
  '<!-- rota:state [] -->',
  '<!-- rota:state 7 -->',
  '<!-- rota:state {"day":"2026-02-30"} -->',
  '<!-- rota:state {"day":["2026-01-24"]} -->',
  '<!-- rota:state {"overdue":["main/ada"]} -->',
])('%j says nothing', (body) => {
  expect(stateIn(body)).toBeNull();
});

test('what somebody has put into it does no harm', () => {
  const mark = '{"day":"2026-01-24","overdue":[7,null,"main/ada"],"late":"x","__proto__":{"isCut":true}}';
  const found = stateIn(`<!-- rota:state ${mark} -->`);
  expect(found).toEqual(state({ 'main/ada': 'overdue' }));
}); // prettier-ignore

test('too many do not fit: the worst are kept, and it says that some are left out', () => {
  const many = Array.from({ length: 1000 }, (_, at) => [`main/p-${at}`, 'due-soon'] as const);
  const given = state({ ...Object.fromEntries(many), 'main/ada': 'dormant' });
  const mark = stateMark(given, 3000);
  expect(mark.length).toBeLessThanOrEqual(3000);
  const found = stateIn(mark)!;
  expect([found.isCut, found.standings.get('main/ada')]).toEqual([true, 'dormant']);
  expect(found.standings.size).toBeGreaterThan(50);
  expect(stateIn(stateMark(given, 10))!.standings.size).toBe(0);
});

test('nothing in a mark ends it', () => {
  const data = { day: '--> <!-- rota:state {} -->' };
  const mark = hiddenMark('state', data);
  expect(mark.indexOf('-->')).toBe(mark.length - 3);
  expect(readMark('state', mark)).toEqual(data);
});

function state(standings: Record<string, Standing>): IssueState {
  return { day: DAY, standings: new Map(Object.entries(standings)), isCut: false };
}

function byUrgency([, one]: [string, Standing], [, two]: [string, Standing]): number {
  return urgencyOf(one) - urgencyOf(two);
}
