import { expect, test } from 'vitest';
import { alignColumns, printable, wrapped, type Row } from './columns.ts';

const plain = (_: unknown, text: string) => text;
const row = (name: string, ...notes: string[]): Row => {
  return { cells: ['late', name, '3 days', 'due Tue 20 Jan'], notes, style: 'red' };
};

test('wide and combining characters keep the columns', () => {
  const rows = [row('Ada Okafor', 'last post -'), row('田中 葵'), row('Fa\u0301y\u0308'), row('👩🏽‍🔬 Bo')];
  expect(alignColumns(rows, plain, 100)).toEqual([
    '  late  Ada Okafor  3 days  due Tue 20 Jan  last post -',
    '  late  田中 葵     3 days  due Tue 20 Jan',
    '  late  Fa\u0301y\u0308         3 days  due Tue 20 Jan',
    '  late  👩🏽‍🔬 Bo       3 days  due Tue 20 Jan',
  ]);
}); // prettier-ignore

test('what ends a line does not widen its column', () => {
  const rows = [row('Ada', 'last post -', 'drafting one'), row('Bo', 'open it by Saturday at last')];
  expect(alignColumns(rows, plain, 100)).toEqual([
    '  late  Ada  3 days  due Tue 20 Jan  last post -  drafting one',
    '  late  Bo   3 days  due Tue 20 Jan  open it by Saturday at last',
  ]);
}); // prettier-ignore

test('where notes do not fit they stand below, and long names are cut', () => {
  const rows = [row('Ada Wolfeschlegelsteinhausen', 'last post -', 'drafting one'), row('Bo')];
  expect(alignColumns(rows, plain, 50)).toEqual([
    '  late  Ada Wolfeschlegel…  3 days  due Tue 20 Jan',
    '        last post -; drafting one',
    '  late  Bo                  3 days  due Tue 20 Jan',
  ]);
});

test('a long name is cut sooner than a line is broken in two', () => {
  const name = 'Ada Wolfeschlegelsteinhausenbergerdorff';
  expect(alignColumns([row(name, 'last post -')], plain, 70)).toEqual([
    '  late  Ada Wolfeschlegelsteinha…  3 days  due Tue 20 Jan  last post -',
  ]);
});

test('only the label is painted', () => {
  const marked = (style: unknown, text: string) => `<${String(style)}>${text}</>`;
  expect(alignColumns([row('Ada')], marked, 80)[0]).toMatch(/^ {2}<red>late<\/> {2}Ada {2}3 days/);
});

test('there may be no rows', () => {
  expect(alignColumns([], plain, 60)).toEqual([]);
});

test('texts are wrapped between words, a longer word stays whole', () => {
  expect(wrapped('one two three', 8, ' ')).toEqual([' one two', ' three']);
  expect(wrapped('a incomprehensible b', 6)).toEqual(['a', 'incomprehensible', 'b']);
  expect(wrapped('one two', Infinity)).toEqual(['one two']);
});

test('a name cannot command the terminal', () => {
  expect(printable('Ada\u001b[2J\nOkafor\u202e')).toBe('Ada?[2J Okafor?');
});

test('each row keeps beside it what fits, and a story stands below', () => {
  const rows = [
    row('Ada', 'last post -', 'drafting one'),
    { ...row('Bo'), story: 'Joined. Wrote.' },
  ];
  expect(alignColumns(rows, plain, 50)).toEqual([
    '  late  Ada  3 days  due Tue 20 Jan  last post -',
    '        drafting one',
    '  late  Bo   3 days  due Tue 20 Jan',
    '        Joined. Wrote.',
  ]);
});

test('letters that run from right to left do not draw what follows among them', () => {
  expect(printable('יעל כהן')).toBe('יעל כהן\u200e');
  const [line] = alignColumns([row('יעל הלוי לוינשטיין כהן ברגר שוורץ')], plain, 50);
  expect(line).toMatch(/^ {2}late {2}[^ ].*…\u200e {2}3 days {2}due Tue 20 Jan$/);
});
