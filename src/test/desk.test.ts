import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { BlogRecords } from '../domain/blog.ts';
import { addDays } from '../domain/calendar.ts';
import { narrowReport } from '../domain/report/narrow-report.ts';
import { reportOf, type RotaReport } from '../domain/report/report.ts';
import type { Pull } from '../domain/membership/pulls.ts';
import { STANDINGS } from '../domain/rotation/standing.ts';
import { checkSchedule } from '../read/check-schedule.ts';
import { deskAsHtml } from '../render/desk/desk-as-html.ts';
import { yearAround } from '../render/desk/strip/year.ts';
import { thingsToDo } from '../render/rota/status/things-to-do.ts';
import { statusAsJson } from '../render/rota/status/status-as-json.ts';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser, NO_BROWSER } from './browser.ts';
import { DESK_DAY, deskBlog } from './desk-blog.ts';
import { BuiltPage } from './read-page.ts';
import { tempBlog, type TempFiles } from './temp-blog.ts';

const PULLS: Pull[] = [
  { ...pull(41, '2026-11-11'), posts: [{ file: 'content/posts/new.mdx', authors: ['p003'] }] },
  { ...pull(44, '2026-11-19'), posts: [{ file: 'content/posts/x.mdx', authors: ['p004'] }] },
];

test('each member has a row, in the order and with the standing of the JSON', async () => {
  const { report, page } = await deskOf(deskBlog());
  const json = JSON.parse(statusAsJson(report, { isBehindOnly: false, lineOf: () => 1 }));
  const told = (json.rotations as { authors: { id: string; standing: string }[] }[])
    .flatMap(({ authors }) => authors)
    .map(({ id, standing }) => `${id} ${standing}`);
  const rows = rowsOf(page);
  const shown = rows.map(({ properties: at }) => `${at['dataAuthor']} ${at['dataStanding']}`);
  expect(shown).toEqual(told.filter((one) => one !== 'p013 left'));
  expect(new Set(rows.map(({ properties }) => properties['dataStanding']))).toEqual(
    new Set(STANDINGS),
  );
  expect(page.text('main')).toContain('Left earlier: Quentin Ouroboros');
});

test('the sentence on top counts what matters and leads there', async () => {
  const { page, report } = await deskOf(deskBlog());
  const behind = report.rotations.flatMap(({ standings }) =>
    standings.filter(({ severity }) => severity > 0),
  );
  const open = report.rotations.flatMap(({ openSlots }) => openSlots);
  expect(page.text('h1')).toBe(
    `${behind.length} people are behind, ${open.length} slots are open and the oldest pull request has waited 9 days.`,
  );
  const ids = page.all('section').map(({ properties }) => properties['id']);
  for (const href of hrefs(page).filter((one) => one.startsWith('#'))) {
    expect(ids).toContain(href.slice(1));
  }
});

test('what a strip shows is said in words as well, and what JSON says in rows, on any day', async () => {
  const { records } = await deskOf(deskBlog());
  const days = fc.integer({ min: -700, max: 200 }).map((at) => addDays(DESK_DAY, at));
  fc.assert(
    fc.property(days, (today) => {
      const { page, report } = deskOfRecords(records, [], today);
      for (const cell of page.all('td').filter(isWeeks)) expectSameInWords(cell);
      const shown = rowsOf(page).map(
        ({ properties: at }) => `${at['dataAuthor']} ${at['dataStanding']}`,
      );
      const from = yearAround(today).from;
      const told = report.rotations
        .flatMap(({ standings }) => standings)
        .filter(({ standing, member }) => standing !== 'left' || member.span.to! >= from)
        .map(({ member, standing }) => `${member.id} ${standing}`);
      expect(shown.toSorted()).toEqual(told.toSorted());
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('the key has a slot that is owed where a strip shows one, with a mark of its own', async () => {
  const { records } = await deskOf(deskBlog());
  const isOwed = Array.from({ length: 60 }, (_, at) => {
    const { page } = deskOfRecords(records, [], addDays(DESK_DAY, -6 * at));
    const shown = page.all('td').filter(isWeeks).some((cell) => marksIn(cell, '#slot-owed') > 0);
    const [key] = page.all('ul').filter(({ properties }) => [properties['className']].flat().includes('legend'));
    expect([at, toString(key!).includes('slot owed'), marksIn(key!, '#slot-owed')]).toEqual([at, shown, shown ? 1 : 0]);
    const looks = ['filled', 'missed', 'repaired', 'owed', 'coming'].map((state) => {
      const [mark] = page.all('g').filter(({ properties }) => properties['id'] === `slot-${state}`);
      return JSON.stringify(mark!.children);
    });
    expect(new Set(looks).size).toBe(5);
    return shown;
  });
  expect(new Set(isOwed)).toEqual(new Set([true, false]));
}, 60_000); // prettier-ignore

test('which slot to offer is the same advice on the desk and in a terminal', async () => {
  const { records } = await deskOf(deskBlog());
  const offers = (text: string) => new Set(text.match(/offer tuesdays [\d-]{10}/g));
  const told = Array.from({ length: 60 }, (_, at) => {
    const { html, report } = deskOfRecords(records, [], addDays(DESK_DAY, at - 250));
    const commands = thingsToDo(report).map(({ command }) => String(command));
    expect([at, offers(html)]).toEqual([at, offers(commands.join('\n'))]);
    return offers(html).size;
  });
  expect(new Set(told).size).toBeGreaterThan(1);
}, 60_000);

test('a report on somebody, and on those behind, says that it is not the whole', async () => {
  const { records, report } = await deskOf(deskBlog());
  const { site, topics } = records;
  const of = (asked: object, options: object) =>
    new BuiltPage(
      deskAsHtml(narrowReport(report, { rotation: null, author: null, ...asked }), {
        ...{ site, topics, way: '' },
        ...options,
      }),
    );
  const one = of({ author: 'p005' }, { author: 'יעל כהן-ברגר' });
  expect(one.text('header')).toMatch(/the desk, יעל כהן-ברגר.? alone/);
  expect(rowsOf(one)).toHaveLength(1);
  const guest = of({ author: 'ada-okafor' }, { author: 'Ada Okafor' });
  expect(guest.text('h1')).toBe('Ada Okafor is in no rotation.');
  const behind = of({}, { isBehindOnly: true });
  expect(behind.text('header')).toContain('only who is behind');
  expect(rowsOf(behind).every(({ properties }) => Number(properties['dataSeverity']) > 0)).toBe(
    true,
  );
});

test('each of whom something is wanted has a link or a command beside the name', async () => {
  const { page } = await deskOf(deskBlog());
  const moves = new Map(
    rowsOf(page).map((row) => [
      String(row.properties['dataAuthor']),
      row.children.at(-1) as Element,
    ]),
  );
  expect(toString(moves.get('p000')!)).toMatch(/^Author: ask Ada drafting draft-of-p000/);
  expect(hrefsIn(moves.get('p000')!)[0]).toBe(
    'mailto:someone@company.example?subject=Your%20next%20post%20for%20Small%20blog',
  );
  expect(toString(moves.get('p001')!)).toContain('Author: ask Bo on Signal: bolind.42');
  expect(hrefsIn(moves.get('p001')!)[0]).toContain(
    'https://github.com/o/n/new/main/content/posts?filename=',
  );
  expect(toString(moves.get('p002')!)).toContain('npm run rota -- leave p002 main');
  expect(hrefsIn(moves.get('p003')!)).toEqual(['https://github.com/o/n/pull/41']);
  expect(toString(moves.get('p017')!)).toContain('npm run rota -- offer tuesdays 2026-11-24');
  expect(toString(moves.get('p019')!)).toBe('');
  expect(page.text('main')).toContain('npm run rota -- cover tuesdays 2026-12-15 --by ');
});

test('nothing is fetched and nothing runs', async () => {
  const { html, page } = await deskOf(deskBlog());
  expect(page.all('script', 'link', 'img', 'iframe', 'object')).toEqual([]);
  expect(html).not.toMatch(/@import|src=|url\((?!#)/);
});

test('names, topics and addresses cannot become markup', async () => {
  const evil = '</title></style><script>alert(1)</script><b onclick=x>"&\u202e';
  const text = JSON.stringify(evil);
  const { page } = await deskOf(
    {
      ...deskBlog(),
      'authors/p000.yaml': `name: ${text}\nshort: ${text}\nexpertise: [tides]\ncontact: { ${'email: a@company.example'} }\njoins: [{ rotation: main, from: 2025-06-03 }]\n`,
      'content/topics.yaml': `tides: { label: Tides }\nlaw: { label: ${text} }\n`,
      'content/schedule/main.yaml': `title: ${text}\nkind: pace\nevery: 2w\n`,
    },
    [{ ...PULLS[0]!, url: 'javascript:alert(1)' }],
  );
  expect(page.all('script')).toEqual([]);
  expect(page.html).not.toContain('\u202e');
  for (const href of hrefs(page)) expect(href).toMatch(/^(#|mailto:|https:\/\/)/);
  const titles = page.all('h3').map((heading) => toString(heading));
  expect(titles).toContain(evil.replace('\u202e', ''));
});

test('html-validate finds nothing', async () => {
  const config = JSON.parse(await readFile('.htmlvalidate.json', 'utf8'));
  // Rows that are laid out as a grid are tables for screen readers by their roles alone.
  const rules = { ...config.rules, 'no-redundant-role': 'off' };
  const validator = new HtmlValidate({ ...config, rules, root: true });
  const { results } = await validator.validateString((await deskOf(deskBlog())).html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('without rotations, goal and pull requests it says so, and once', async () => {
  const none = { 'content/schedule': null, 'content/schedule/main.yaml': null };
  const bare = await deskOf(none, null);
  expect(bare.page.text('h1')).toBe('This blog has no rotations: nobody owes a post.');
  expect(bare.page.text('figcaption')).not.toContain('goal');
  const unknown = await deskOf(deskBlog(), null);
  expect(unknown.html.match(/not known/g)).toHaveLength(1);
});

test('equal input gives equal bytes, and two hundred members a page that is not too heavy', async () => {
  const one = await deskOf(deskBlog(10), []);
  expect(deskOfRecords(one.records, []).html).toBe(one.html);
  expect(Buffer.byteLength(one.html)).toBeLessThan(450_000);
  const [folded] = one.page.all('details').filter((details) => toString(details).includes(' more'));
  expect(toString(folded!.children[0]!)).toMatch(/^\d+ more: /);
  expect(toString(folded!)).toContain('Sven Hauge');
}, 60_000);

describe('in a browser', () => {
  let browser: Browser | null;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  test.for(['light', 'dark'] as const)(
    'axe finds nothing: %s',
    { timeout: 90_000 },
    async (colorScheme, { skip }) => {
      if (browser === null) return skip(NO_BROWSER);
      const file = await writtenDesk();
      for (const width of [360, 1440]) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await page.goto(`file://${file}`);
        expect([width, await axeFaults(page)]).toEqual([width, []]);
        await page.close();
      }
    },
  );

  test(
    'nothing is wider than the screen, and today is one line through all strips',
    { timeout: 90_000 },
    async ({ skip }) => {
      if (browser === null) return skip(NO_BROWSER);
      const file = await writtenDesk();
      for (const width of [360, 768, 1440, 2560]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.goto(`file://${file}`);
        const measured = await page.evaluate(() => ({
          excess: document.documentElement.scrollWidth - innerWidth,
          edges: [...document.querySelectorAll('.strip, .axis svg')].map((strip) => {
            const { left, width: wide } = strip.getBoundingClientRect();
            return `${Math.round(left)} ${Math.round(wide)}`;
          }),
        }));
        expect([width, measured.excess]).toEqual([width, 0]);
        expect(new Set(measured.edges).size).toBe(1);
        await page.close();
      }
    },
  );

  test.for(['A4', 'Letter'])(
    'twenty members are one sheet of %s',
    { timeout: 60_000 },
    async (format, { skip }) => {
      if (browser === null) return skip(NO_BROWSER);
      const page = await browser.newPage();
      await page.goto(`file://${await writtenDesk()}`);
      const pdf = await page.pdf({ format });
      await page.close();
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    },
  );
});

async function writtenDesk(): Promise<string> {
  const { dir, html } = await deskOf(deskBlog());
  const file = join(dir, 'desk.html');
  await writeFile(file, html);
  return file;
}

async function deskOf(files: TempFiles, pulls: Pull[] | null = PULLS) {
  const dir = await tempBlog(files);
  const { records, problems } = await checkSchedule(dir, Date.parse(DESK_DAY), { cache: false });
  expect(problems).toEqual([]);
  return { dir, ...deskOfRecords(records!, pulls) };
}

function deskOfRecords(records: BlogRecords, pulls: Pull[] | null, today = DESK_DAY): Made {
  const report = reportOf(records, { today, pulls });
  const { site, topics } = records;
  const html = deskAsHtml(report, { site, topics, way: '' });
  return { records, report, html, page: new BuiltPage(html) };
}

function rowsOf(page: BuiltPage): Element[] {
  return page.all('tr').filter(({ properties }) => properties['dataAuthor']);
}

function expectSameInWords(cell: Element): void {
  const words = toString(cell.children.at(-1)!);
  const told = (label: string) =>
    new RegExp(`${label}: ([^.]*)\\.`).exec(words)?.[1]?.split(', ') ?? [];
  expect([words, marksIn(cell, '#post')]).toEqual([words, told('Posts').length]);
  expect([words, marksIn(cell, '#scheduled')]).toEqual([words, told('Scheduled').length]);
  expect([words, marksIn(cell, '#slot-')]).toEqual([words, told('Slots').length]);
  for (const state of ['filled', 'missed', 'repaired', 'owed', 'coming']) {
    const count = told('Slots').filter((slot) => slot.endsWith(` ${state}`)).length;
    expect([words, marksIn(cell, `#slot-${state}`)]).toEqual([words, count]);
  }
  if (marksIn(cell, '#due') > 0) expect(words).toContain('Due: ');
  else if (words.includes('Due: ')) expect(words).toContain(' late.');
}

function hrefs(page: BuiltPage): string[] {
  return page.all('a').map(({ properties }) => String(properties['href']));
}

function hrefsIn(element: Element): string[] {
  const found: string[] = [];
  visit(element, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'a') found.push(String(properties['href']));
  });
  return found;
}

/** How many uses of marks whose name begins so. */
function marksIn(cell: Element, name: string): number {
  let count = 0;
  visit(cell, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'use' && String(properties['href']).startsWith(name)) count++;
  });
  return count;
}

function isWeeks({ properties }: Element): boolean {
  return [properties['className']].flat().includes('weeks');
}

function pull(number: number, opened: string): Omit<Pull, 'posts'> {
  const url = `https://github.com/o/n/pull/${number}`;
  return { number, url, opened, isDraft: false, changesRequested: false };
}

interface Made {
  records: BlogRecords;
  report: RotaReport;
  html: string;
  page: BuiltPage;
}
