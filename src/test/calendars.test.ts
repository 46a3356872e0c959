import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'hast';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf, readCalendar } from './read-calendar.ts';
import { readPage } from './read-page.ts';
import { HIDDEN, livingAt, ROTATING_BLOG, UPCOMING_NAME } from './rotating-blog.ts';
import { eventually, finished, runScript, startScript } from './run-script.ts';
import { siteBytes, siteHashes, unpacked } from './site-bytes.ts';
import { tempBlog, writeFiles } from './temp-blog.ts';

const URL_OF_SITE = 'https://company.example/journal/';
const WITH_REPOSITORY = livingAt(URL_OF_SITE, {
  ...ROTATING_BLOG,
  'content/site.yaml': `${String(ROTATING_BLOG['content/site.yaml'])}repository: { url: https://github.com/tidewright/sea }\n`,
});
/** Ada's post is due; from the next day on it is late. */
const DUE = '2026-11-15';
const slow = { timeout: 120_000 };

describe('the calendars of a site', () => {
  let dir = '';
  const dist = () => join(dir, 'dist');
  const build = (now: string, ...more: string[]) =>
    runScript('build', ['--blog', dir, '--now', now, '--leave-out', 'cards', 'search', ...more]);
  const calendar = (path: string) => readFile(join(dist(), path), 'utf8');
  const page = (path: string) => readPage(join(dist(), path, 'index.html'));

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'rota-calendars-'));
    await writeFiles(dir, WITH_REPOSITORY);
    const { code, stderr } = await build(DUE);
    if (code !== 0) throw new Error(stderr);
  }, 120_000);
  afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));

  test('hold the days of the schedule, and a due day until it is past', async () => {
    expect(linesOf(await calendar('schedule.ics'))).toEqual([
      '2026-11-15 Ada Okafor: Everybody',
      '2026-11-17 Hana Ito: Tuesday essay',
      '2026-11-24 Open: Tuesday essay',
      '2026-11-27 Dee Roy: Everybody',
      '2026-12-01 Hana Ito: Tuesday essay',
      '2026-12-08 Bo Lind: Everybody',
      '2026-12-08 Gus Kern: Tuesday essay',
      `2026-12-15 ${UPCOMING_NAME}: Everybody`,
      '2026-12-15 Open: Tuesday essay',
      '2027-01-12 Fay Voss: Tuesday essay',
      '2027-01-19 Gus Kern: Tuesday essay',
      '2027-01-26 Hana Ito: Tuesday essay',
    ]);
  });

  test('each author with a page has one, and it leads there', async () => {
    const files = [...(await siteBytes(dist())).keys()];
    const ofAuthors = files.filter((path) => /^authors\/.*\.ics$/.test(path));
    const pages = files.filter((path) => /^authors\/[^/]+\/index\.html$/.test(path));
    expect(ofAuthors).toEqual(pages.map((path) => path.replace('index.html', 'schedule.ics')));
    const [first] = readCalendar(await calendar('authors/hana-ito/schedule.ics'));
    expect(first).toMatchObject({
      uid: 'tuesdays/2026-11-17@company.example/journal',
      url: `${URL_OF_SITE}authors/hana-ito/`,
      description: `${URL_OF_SITE}schedule/`,
    });
    expect(linesOf(await calendar('authors/gus-kern/schedule.ics'))).toEqual([
      '2026-12-08 Gus Kern: Tuesday essay',
      '2027-01-19 Gus Kern: Tuesday essay',
    ]);
  });

  test('are led to by the schedule, by the pages of authors, and by their heads', async () => {
    const schedule = await page('schedule');
    expect(schedule.all('a').map(hrefOf)).toEqual(
      expect.arrayContaining([
        '/journal/schedule.ics',
        'webcal://company.example/journal/schedule.ics',
      ]),
    );
    expect(calendarsIn(schedule.links('alternate'))).toEqual(['/journal/schedule.ics']);
    const bo = await page('authors/bo-lind');
    expect(bo.all('a').map(hrefOf)).toContain('/journal/authors/bo-lind/schedule.ics');
    expect(calendarsIn(bo.links('alternate'))).toEqual(['/journal/authors/bo-lind/schedule.ics']);
    expect(calendarsIn((await page('')).links('alternate'))).toEqual([]);
  });

  test('no page tells a due day that is near: it stands in calendars alone, not a byte elsewhere', async () => {
    for (const [path, bytes] of await siteBytes(dist())) {
      const text = unpacked(bytes).toString('latin1');
      const has = /2026-?11-?15|November 15|15 November/.test(text);
      expect([path, has]).toEqual([path, ['schedule.ics', ADA_ICS].includes(path)]);
      const found = WORDS.filter((word) => `${path} ${text}`.toLowerCase().includes(word));
      expect([path, found]).toEqual([path, []]);
    }
  });

  test('the schedule leads whoever has a page to a new post, dated where the page tells the day', async () => {
    const links = (await page('schedule')).all('a').filter(isNewPost);
    const posts = links.map((link) => new URL(hrefOf(link)).searchParams.get('value') ?? '');
    const who = posts.map((text) => /authors: \[(.*)\]/.exec(text)?.[1]);
    expect(who.toSorted()).toEqual(PEOPLE);
    const firstLines = Object.fromEntries(posts.map((text, at) => [who[at], text]));
    expect(firstLines['hana-ito']).toContain('\ndate: 2026-11-17\n');
    expect(firstLines['ada-okafor']).toContain('\ndraft: true');
    expect(firstLines['ada-okafor']).not.toContain('\ndate:');
    expect((await page('authors/bo-lind')).all('a').filter(isNewPost)).toEqual([]);
  });

  test('html-validate finds nothing', async () => {
    const config = JSON.parse(await readFile('.htmlvalidate.json', 'utf8'));
    const validator = new HtmlValidate({ ...config, root: true });
    for (const file of ['schedule/index', 'authors/ada-okafor/index']) {
      const { results } = await validator.validateFile(join(dist(), `${file}.html`));
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });

  test('a day later Ada is late: no file of the site but calendars is another', slow, async () => {
    const before = await siteHashes(dist());
    expect((await build('2026-11-16')).code).toBe(0);
    const after = await siteHashes(dist());
    const changed = after.filter((line) => !before.includes(line)).map((line) => line.slice(41));
    expect(changed.toSorted()).toEqual([ADA_ICS, 'schedule.ics']);
    expect(after).toHaveLength(before.length);
    expect(linesOf(await calendar('schedule.ics'))[0]).toBe('2026-11-17 Hana Ito: Tuesday essay');
    expect(linesOf(await calendar(ADA_ICS))).toEqual([]);
  });

  test('a build of drafts has none, and no link to one', slow, async () => {
    expect((await build(DUE, '--drafts')).code).toBe(0);
    for (const [path, bytes] of await siteBytes(join(dir, 'drafts'))) {
      const has = path.endsWith('.ics') || bytes.includes('schedule.ics');
      expect([path, has]).toEqual([path, false]);
    }
  });
});

test('the dev server has them, and links to a new post on the pages of authors', slow, async () => {
  const dir = await tempBlog(WITH_REPOSITORY);
  const running = startScript('dev', ['--blog', dir, '--now', DUE, '--port', '4745']);
  try {
    const home = await eventually(() => /http\S+/.exec(running.stdout)?.[0], 'the dev server');
    const answer = await fetch(`${home}schedule.ics`);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(linesOf(await answer.text())).toHaveLength(12);
    const own = await fetch(`${home}authors/dee-roy/schedule.ics`).then((one) => one.text());
    expect(linesOf(own)).toEqual(['2026-11-27 Dee Roy: Everybody']);
    expect((await fetch(`${home}authors/nobody/schedule.ics`)).status).toBe(404);
    const author = await fetch(`${home}authors/dee-roy/`).then((one) => one.text());
    expect(author).toMatch(/github\.com\/tidewright\/sea\/new\/main\/.*date%3A%202026-11-27/);

    const slot = 'content/schedule/tuesdays/2026-11-17.yaml';
    await writeFiles(dir, { [slot]: 'author: gus-kern\ninstead-of: hana-ito\n' });
    await eventually(async () => {
      const text = await fetch(`${home}schedule.ics`).then((one) => one.text());
      return linesOf(text)[1] === '2026-11-17 Gus Kern: Tuesday essay';
    }, 'the slot in other hands');
  } finally {
    running.child.kill('SIGTERM');
    await finished(running);
  }
});

function isNewPost(link: Element): boolean {
  return hrefOf(link).startsWith('https://github.com/tidewright/sea/new/main/content/posts?');
}

function calendarsIn(links: Element[]): string[] {
  return links.filter(({ properties }) => properties['type'] === 'text/calendar').map(hrefOf);
}

function hrefOf({ properties }: Element): string {
  return String(properties['href']);
}

const ADA_ICS = 'authors/ada-okafor/schedule.ics';
const { days, ...HIDDEN_WORDS } = HIDDEN;
const WORDS = Object.values(HIDDEN_WORDS);
const PEOPLE = [
  ...['ada-okafor', 'bo-lind', 'cy-marsh', 'dee-roy'],
  ...['fay-voss', 'gus-kern', 'hana-ito'],
];
