import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../read/yaml/parse-yaml.ts';
import { editYaml } from './edit-yaml.ts';
import type { YamlEdit } from './yaml-edit.ts';

/**
 * Author files as people write them, with comments and empty lines anywhere. Nothing is refused,
 * the data are what was asked for, and every line that was there still is: but for the last entry
 * of a list in brackets, to which a comma or what follows it is added.
 */
test('whatever an author file looks like, an edit adds its own lines and touches no other', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(authorFile, editOf, ({ text, isBlock }, edit) => {
      const before = parseYaml(text, 'authors/ada.yaml');
      fc.pre(before.problems.length === 0);
      const after = editYaml('authors/ada.yaml', text, [edit]).text;
      expect(parseYaml(after, 'authors/ada.yaml').data).toEqual(expected(before.data as Data, edit));
      const lost = linesLost(text, after);
      expect(lost.length).toBeLessThanOrEqual(isBlock ? 0 : 1);
      expect(/\n$/.test(after)).toBe(/\n$/.test(text));
      expect(after.split('\r\n').length - 1).toBe(text.includes('\r\n') ? after.split('\n').length - 1 : 0);
    }),
    { numRuns: 1500 },
  );
}); // prettier-ignore

function expected(data: Data, edit: YamlEdit): Data {
  if ('add' in edit) {
    const list = edit.to as 'joins' | 'away';
    return { ...data, [list]: [...(data[list] ?? []), edit.add] };
  }
  const joins = (data.joins ?? []).map((join, at) =>
    at === edit.at[1] ? { ...join, [edit.set]: edit.value } : join,
  );
  return { ...data, joins };
}

/** The lines of `before` that are not as they were: between those that are at the beginning and the end. */
function linesLost(before: string, after: string): string[] {
  const [was, is] = [before, after].map((text) => text.split(/\r?\n/));
  const most = Math.min(was!.length, is!.length);
  let head = 0;
  while (head < most && was![head] === is![head]) head++;
  let tail = 0;
  while (tail < most - head && was!.at(-1 - tail) === is!.at(-1 - tail)) tail++;
  return was!.slice(head, was!.length - tail);
}

const day = fc.integer({ min: 1, max: 28 }).map((at) => `2026-02-${String(at).padStart(2, '0')}`);
const remark = fc.constantFrom('', '', '', ' # since then', ' # a, b ] }', '   ');
const comment = fc
  .tuple(
    fc.integer({ min: 0, max: 7 }),
    fc.constantFrom('', '# a note', '# - { from: 2026-01-01 }', '# until: 2026-12-31'),
  )
  .map(([indent, text]) => (text === '' ? '' : ' '.repeat(indent) + text));

/** A line, and what may follow it. */
function line(text: string): fc.Arbitrary<string[]> {
  return fc
    .tuple(remark, fc.array(comment, { maxLength: 2 }), fc.boolean())
    .map(([end, comments, has]) => [text + end, ...(has ? comments : [])]);
}

function lines(texts: string[]): fc.Arbitrary<string[]> {
  return fc.tuple(...texts.map(line)).map((parts) => parts.flat());
}

const entries = (first: string) =>
  fc.array(
    day.map((from) => [`${first}${from}`]),
    { minLength: 1, maxLength: 3 },
  );

const blockList = (key: string, first: string[]) =>
  fc
    .record({ days: entries(''), dash: fc.constantFrom(0, 1, 2, 5), gap: fc.constantFrom(1, 2, 4), flow: fc.boolean() })
    .chain(({ days, dash, gap, flow }) => {
      const margin = ' '.repeat(dash);
      const inner = ' '.repeat(dash + 1 + gap);
      const items = days.flatMap(([from]) => {
        const fields = [...first, `from: ${from}`];
        return flow
          ? [`${margin}-${' '.repeat(gap)}{ ${fields.join(', ')} }`]
          : fields.map((field, at) => (at === 0 ? `${margin}-${' '.repeat(gap)}` : inner) + field);
      });
      return lines([`${key}:`, ...items]);
    })
    .map((text) => ({ text, isBlock: true })); // prettier-ignore

const flowList = (key: string, first: string[]) =>
  fc
    .record({ days: fc.array(day, { maxLength: 3 }), wide: fc.boolean(), comma: fc.boolean() })
    .chain(({ days, wide, comma }) => {
      const items = days.map((from) => `{ ${[...first, `from: ${from}`].join(', ')} }`);
      const last = comma && items.length > 0 ? ',' : '';
      if (!wide) return line(`${key}: [${items.join(', ')}${last}]`);
      return lines([
        `${key}: [`,
        ...items.map((item, at) => `    ${item}${at < items.length - 1 ? ',' : last}`),
        '  ]',
      ]);
    })
    .map((text) => ({ text, isBlock: false }));

const none = fc.constant({ text: [] as string[], isBlock: true });
const joinsList = fc.oneof(
  none,
  blockList('joins', ['rotation: t']),
  flowList('joins', ['rotation: t']),
);
const awayList = fc.oneof(none, blockList('away', []), flowList('away', []));
const others = fc.shuffledSubarray([
  ['role: R'],
  ['bio: >-', '  Two lines', '  of it.'],
  ['bio2: |', '    # no comment', '', '    kept'],
  ['contact:', '  email: a@b.example', '  url: "https://b.example/"'],
  ['links:', '- label: L', '  url: https://l.example/'],
  ['expertise: [tides, wasm]'],
]).chain((sections) =>
  fc.tuple(...sections.map((texts) => (texts[0]!.startsWith('bio') ? fc.constant(texts) : lines(texts)))),
); // prettier-ignore

const authorFile = fc
  .record({
    name: line('name: Ada'),
    others,
    joins: joinsList,
    away: awayList,
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
    head: fc.array(comment, { maxLength: 2 }),
    newline: fc.constantFrom('\n', '\r\n'),
    hasEnd: fc.boolean(),
    mark: fc.constantFrom('', '', '---'),
  })
  .map((file) => {
    const parts = [file.name, file.joins.text, file.away.text, ...file.others];
    const ordered = file.order.flatMap((at) => (parts[at]?.length ? [parts[at]] : []));
    const all = [...(file.mark ? [file.mark] : []), ...file.head, ...ordered.flat()];
    const text = all.join(file.newline) + (file.hasEnd ? file.newline : '');
    return { text, isBlock: file.joins.isBlock && file.away.isBlock };
  });

const editOf = fc.oneof(
  day.map((from): YamlEdit => ({ add: { rotation: 'main', from }, to: 'joins' })),
  day.map((from): YamlEdit => ({ add: { from, to: '2026-03-01' }, to: 'away' })),
  day.map((from): YamlEdit => ({ add: { from }, to: 'away' })),
);

interface Data {
  joins?: object[];
  away?: object[];
  [key: string]: unknown;
}
