import stringWidth from 'string-width';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleBlog } from '../../../domain/assemble-blog.ts';
import { addDays, startOfDay } from '../../../domain/calendar.ts';
import { reportOf, type RotaReport } from '../../../domain/report/report.ts';
import { author, blogFiles, post, rotation, slot, turns } from '../../../test/builders.ts';
import { longDate } from '../words/day-in-words.ts';
import { reasonsInWords } from '../words/reasons-in-words.ts';
import { statusAsGithub } from './status-as-github.ts';
import { statusAsJson } from './status-as-json.ts';
import { statusAsMarkdown } from './status-as-markdown.ts';
import { statusAsText } from './status-as-text.ts';

const NAMES = [
  'Ada Okafor',
  '田中 葵',
  'Zoe\u0308 M',
  'יעל כהן',
  '👩🏽‍🔬 Bo',
  'A | b_c',
  'Theophilus von Hohenzollern',
];
const lineOf = () => 1;
const slow = { timeout: 60_000 };
const plain = { isBehindOnly: false, author: null, isWhole: true, isExplained: false };
const onPaper = { ...plain, paint: (_: unknown, text: string) => text };

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  rotation: fc.constantFrom('main', 'main', 'tuesdays'),
  joined: fc.integer({ min: 0, max: 90 }),
  stays: fc.option(fc.integer({ min: 0, max: 100 })),
  posts: fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 5 }),
  away: fc.option(fc.tuple(fc.integer({ min: 0, max: 110 }), fc.integer({ min: 0, max: 40 }))),
});
const someBlog = fc.record({
  people: fc.array(person, { minLength: 1, maxLength: 12 }),
  today: fc.integer({ min: 0, max: 110 }),
  offered: fc.uniqueArray(fc.integer({ min: 0, max: 16 }), { maxLength: 4 }),
});

test(
  'text, Markdown, warnings and JSON tell the same story of any blog, in any width',
  slow,
  () => {
    fc.assert(
      fc.property(someBlog, fc.constantFrom(60, 80, 120, Infinity), (given, width) => {
        const report = reportFor(given);
        const json = JSON.parse(statusAsJson(report, { isBehindOnly: false, lineOf })) as Json;
        const named = json.rotations.map(({ authors }) =>
          authors.filter(({ severity, standing }) => severity > 0 || standing === 'due-soon'),
        );
        const text = statusAsText(report, { ...onPaper, width });
        expect(rowsIn(text, json.today)).toEqual(named.flat().map(asRow));
        expect(countsIn(text)).toEqual(json.rotations.map(countOthers));
        expect(slotsIn(text)).toEqual(firstFew(json.rotations.flatMap(slotsOf)));
        expect(text).toContain(`${json.blog.meanOfFour} a week`);
        const table = statusAsMarkdown(report, plain);
        expect(table.match(/^\| (?!Standing|---).*$/gm)?.length ?? 0).toBe(named.flat().length);
        const behind = named.flat().filter(({ severity }) => severity > 0);
        const warnings = statusAsGithub(report, { folder: '', lineOf }).match(/^::warning/gm);
        expect(warnings?.length ?? 0).toBe(Math.min(10, behind.length));
      }),
      { numRuns: 150, seed: 7 },
    );
  },
);

test('the reasons end in what the report says', slow, () => {
  fc.assert(
    fc.property(someBlog, (given) => {
      const report = reportFor(given);
      for (const line of report.rotations.flatMap(({ standings }) => standings)) {
        const story = reasonsInWords(line.because, report.today);
        expect(story).not.toMatch(/undefined|null|NaN|\.\.|  /);
        const isMember = line.member.presence === 'present';
        const { due, late } = line.obligation;
        const says = isMember && due !== null ? longDate(due, report.today) : '';
        expect(story).toContain(says);
        const told = /Today is [^:]*: (one|\d+) days? late/.exec(story)?.[1] ?? '0';
        if (isMember) expect(Number(told.replace('one', '1'))).toBe(late);
      }
    }),
    { numRuns: 100, seed: 7 },
  );
});

test('no line is wider than its terminal, but for commands', slow, () => {
  fc.assert(
    fc.property(someBlog, fc.constantFrom(60, 72, 80, 120), (given, width) => {
      const text = statusAsText(reportFor(given), { ...onPaper, isExplained: true, width });
      const wide = text
        .split('\n')
        .filter((line) => !/npm run rota/.test(line) && stringWidth(line) > width);
      expect(wide).toEqual([]);
    }),
    { numRuns: 50, seed: 7 },
  );
});

test('the order of files changes no byte', slow, () => {
  fc.assert(
    fc.property(someBlog, (given) => {
      const [one, two] = [false, true].map((isReversed) => {
        const report = reportFor(given, isReversed);
        const json = statusAsJson(report, { isBehindOnly: false, lineOf });
        return json + statusAsText(report, { ...onPaper, isExplained: true, width: 80 });
      });
      expect(one).toBe(two);
    }),
    { numRuns: 50, seed: 7 },
  );
});

function reportFor({ people, today, offered }: Given, isReversed = false): RotaReport {
  const day = (at: number) => addDays('2025-11-04', at);
  const inOrder = <T>(items: T[]) => (isReversed ? items.toReversed() : items);
  const authors = people.map(({ name, rotation: id, joined, stays, away }, at) => {
    const until = stays === null ? {} : { until: day(joined + stays) };
    const absent = away && { away: [{ from: day(away[0]), to: day(away[0] + away[1]) }] };
    return author(`p-${at}`, {
      name,
      joins: [{ rotation: id, from: day(joined), ...until }],
      ...absent,
    });
  });
  const posts = people.flatMap((one, at) =>
    one.posts.map((on) => post(`post-${at}-${on}`, { authors: [`p-${at}`], date: day(on) })),
  );
  const slots = offered.map((at) => slot('tuesdays', day(at * 7), { author: null }));
  const rotations = [rotation('main'), turns('tuesdays', { start: day(0) })];
  const lists = { authors: inOrder(authors), posts: inOrder(posts), slots: inOrder(slots) };
  const now = startOfDay(day(today), 'Europe/Berlin');
  const { records } = assembleBlog(blogFiles({ rotations, ...lists }), now);
  return reportOf(records!, { today: day(today), pulls: null });
}

/** Standing, what is counted, and due day of every row. */
function rowsIn(text: string, today: string): string[] {
  const row =
    /^ {2}(DORMANT|OVERDUE|late|due soon) .*? {2}((?:\d+ (?:days?|missed))|in \d+ d|today|resting) +due \w{3} (\d+) (\w{3})(?: (\d{4}))?/gm;
  return [...text.matchAll(row)].map(([, label, counted, date, month, year]) => {
    const due = new Date(`${date} ${month} ${year ?? today.slice(0, 4)} UTC`)
      .toISOString()
      .slice(0, 10);
    return `${label!.toLowerCase().replace(' ', '-')} ${/\d+ (day|missed)/.test(counted!) ? Number.parseInt(counted!) : 0} ${due}`;
  });
}

function asRow({ standing, due, daysLate, missedInRow }: JsonAuthor): string {
  return `${standing} ${standing === 'dormant' ? missedInRow : daysLate} ${due}`;
}

/** The line of counts of each rotation, which may be wrapped. */
function countsIn(text: string): string[] {
  const [blog] = text.split(/^(?:Open slots|Blog):/m);
  return blog!
    .split(/^\w.* - .*\n/m)
    .slice(1)
    .map((part) => {
      const lines = part
        .split('\n')
        .filter((line) => !/^ {2}(DORMANT|OVERDUE|late|due soon) |^ {4}/.test(line));
      return lines
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' ')
        .replace(/ - nobody is .*/, '')
        .replace('nobody has joined', '');
    });
}

function countOthers({ authors }: Json['rotations'][number]): string {
  const order = ['on-track', 'new', 'on-leave', 'scheduled', 'upcoming'];
  return order
    .map(
      (standing) => [authors.filter((one) => one.standing === standing).length, standing] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, standing]) => `${count} ${standing.replace('-', ' ')}`)
    .join(', ');
}

/** Day and reason of the open slots. */
function slotsIn(text: string): string[] {
  const [, part = ''] = /^(Open slots:[^]*?)^Blog:/m.exec(text) ?? [];
  return [...part.replace(/\s+/g, ' ').matchAll(/tuesdays (\d+ \w{3})[^(]*\((.*?)\)/g)].map(
    ([, date, why]) => {
      return `${date} ${/away/.test(why!) ? 'away' : why}`;
    },
  );
}

function slotsOf({ openSlots }: Json['rotations'][number]): string[] {
  const reasons: Record<string, string> = { nobody: 'nobody is a member' };
  return openSlots.map(({ date, reason }) => {
    const month = new Date(date).toLocaleDateString('en', { month: 'short', timeZone: 'UTC' });
    return `${Number(date.slice(8))} ${month} ${reasons[reason] ?? reason}`;
  });
}

/** As the text does: one more is told rather than counted. */
function firstFew(slots: string[]): string[] {
  return slots.length > 6 ? slots.slice(0, 5) : slots;
}

type Given = typeof someBlog extends fc.Arbitrary<infer Value> ? Value : never;

interface JsonAuthor {
  standing: string;
  severity: number;
  due: string | null;
  daysLate: number;
  missedInRow: number;
}

interface Json {
  today: string;
  rotations: { authors: JsonAuthor[]; openSlots: { date: string; reason: string }[] }[];
  blog: { meanOfFour: number };
}
