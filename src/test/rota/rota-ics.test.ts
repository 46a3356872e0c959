import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HIDDEN, ROTATING_BLOG } from '../rotating-blog.ts';
import { linesOf, readCalendar } from '../read-calendar.ts';
import { runScript } from '../run-script.ts';
import { NOW, postText, tempBlog, writeFiles } from '../temp-blog.ts';

const slow = { timeout: 60_000 };
const TUESDAYS = 'content/schedule/tuesdays';

const ics = (dir: string, args: string[] = ['--out', join(dir, 'out')], now = NOW) =>
  runScript('rota', ['ics', '--blog', dir, '--now', now, ...args]);
const textOf = (dir: string, name: string) => readFile(join(dir, 'out', name), 'utf8');

test('schedule.ics has all turns of a year, and a file for each author their own', slow, async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  const { code, stdout } = await ics(dir);
  expect([code, stdout]).toEqual([0, `10 calendars in ${join(dir, 'out')}: 10 written.\n`]);
  const people = ['ada-okafor', 'bo-lind', 'cy-marsh', 'dee-roy', 'fay-voss', 'gus-kern', 'hana-ito'];
  const files = [...people, HIDDEN.upcomingId, HIDDEN.guest, 'schedule'].map((id) => `${id}.ics`);
  expect((await readdir(join(dir, 'out'))).sort()).toEqual(files.sort());
  const lines = linesOf(await textOf(dir, 'schedule.ics'));
  expect(lines.slice(0, 15)).toEqual([
    '2026-11-03 Fay Voss: Tuesday essay',
    '2026-11-10 Gus Kern: Tuesday essay',
    '2026-11-15 Ada Okafor: Everybody',
    '2026-11-17 Hana Ito: Tuesday essay',
    '2026-11-24 open: Tuesday essay',
    '2026-11-27 Dee Roy: Everybody',
    '2026-12-01 Hana Ito: Tuesday essay',
    '2026-12-08 Bo Lind: Everybody',
    '2026-12-08 Gus Kern: Tuesday essay',
    '2026-12-15 Quentin Ouroboros: Everybody',
    '2026-12-15 open: Tuesday essay',
    `2026-12-29 Zed ${HIDDEN.guest}: Tuesday essay`,
    '2027-01-12 Fay Voss: Tuesday essay',
    '2027-01-19 Gus Kern: Tuesday essay',
    '2027-01-20 Cy Marsh: Everybody',
  ]);
  expect(lines.at(-1)).toBe('2027-11-16 Hana Ito: Tuesday essay');
  expect(linesOf(await textOf(dir, 'hana-ito.ics')).slice(0, 3)).toEqual([
    '2026-11-17 Hana Ito: Tuesday essay',
    '2026-12-01 Hana Ito: Tuesday essay',
    '2027-01-26 Hana Ito: Tuesday essay',
  ]);
  const all = readCalendar(await textOf(dir, 'schedule.ics'));
  expect(all.every(({ day, stamp }) => stamp === `${day}T00:00:00Z`)).toBe(true);
  expect(all.find(({ day }) => day === '2026-12-01')?.description).toBe(
    `On ${HIDDEN.slotTopic}\nInstead of Gus Kern\nOpen the pull request by 2026-11-29`,
  );
  expect(all.find(({ day }) => day === '2026-11-27')?.description).toBe('The post is scheduled');
}); // prettier-ignore

test('nothing changes where nothing has: not a byte, and no file is written again', slow, async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  await ics(dir);
  const path = join(dir, 'out', 'schedule.ics');
  const [before, { mtimeMs }] = [await readFile(path), await stat(path)];
  expect((await ics(dir, ['--out', join(dir, 'out'), '--no-cache'])).stdout).toMatch(/: 0 written\.\n$/);
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  await ics(dir, ['--out', join(dir, 'other', 'place')]);
  expect(await readFile(join(dir, 'other', 'place', 'schedule.ics'))).toEqual(before);
}); // prettier-ignore

test('a swap renames events, a post moves one, and none is left behind', slow, async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  await ics(dir);
  const before = readCalendar(await textOf(dir, 'schedule.ics'));
  await writeFiles(dir, {
    [`${TUESDAYS}/2027-01-12.yaml`]: 'author: gus-kern\ninstead-of: fay-voss\n',
    [`${TUESDAYS}/2027-01-19.yaml`]: 'author: fay-voss\ninstead-of: gus-kern\n',
    'content/posts/late.mdx': postText({ title: 'Late', date: '2026-11-19' }),
  });
  expect((await ics(dir)).stdout).toContain(': 4 written.');
  const after = readCalendar(await textOf(dir, 'schedule.ics'));
  expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
  const changed = after.filter((one) => !before.some((old) => old.uid === one.uid && old.day === one.day && old.summary === one.summary));
  expect(changed.map(({ uid, day, summary }) => `${uid} ${day} ${summary}`)).toEqual([
    'main/ada-okafor@blog.example 2026-12-03 Ada Okafor: Everybody',
    'tuesdays/2027-01-12@blog.example 2027-01-12 Gus Kern: Tuesday essay',
    'tuesdays/2027-01-19@blog.example 2027-01-19 Fay Voss: Tuesday essay',
  ]);
  const ofFay = linesOf(await textOf(dir, 'fay-voss.ics'));
  expect(ofFay.filter((line) => line.startsWith('2027-01'))).toEqual(['2027-01-19 Fay Voss: Tuesday essay']);
}); // prettier-ignore

test('who leaves loses the file that was made for them, and nothing else goes', slow, async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  await ics(dir);
  await writeFiles(dir, {
    'out/notes.ics': 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
    'out/former.ics': (await textOf(dir, 'bo-lind.ics')).replace('//blog.example/', '//other.example/'),
    'out/readme.txt': 'Ours.',
    'authors/bo-lind.yaml': String(ROTATING_BLOG['authors/bo-lind.yaml']).replace('every: 4w', 'until: 2026-11-19'),
  });
  const { stdout } = await ics(dir);
  expect(stdout).toMatch(/^9 calendars in .*: 1 written, 1 removed\.\n$/);
  const names = await readdir(join(dir, 'out'));
  expect(names).not.toContain('bo-lind.ics');
  expect(names).toEqual(expect.arrayContaining(['notes.ics', 'former.ics', 'readme.txt']));
}); // prettier-ignore

test('a slot that has been stays for a quarter of a year', slow, async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  const first = async (now: string) => {
    await ics(dir, undefined, now);
    return linesOf(await textOf(dir, 'schedule.ics'))[0];
  };
  expect(await first('2027-02-01')).toBe('2026-11-03 Fay Voss: Tuesday essay');
  expect(await first('2027-02-02')).toMatch(/^2026-11-10/);
});

test('where something else has the name of a calendar, nothing at all is written', slow, async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  await writeFiles(dir, { 'out/dee-roy.ics': 'my own' });
  await mkdir(join(dir, 'out', 'gus-kern.ics'));
  const { code, stdout, stderr } = await ics(dir);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain("dee-roy.ics, gus-kern.ics in ");
  expect(stderr).toContain('Nothing was written');
  expect((await readdir(join(dir, 'out'))).sort()).toEqual(['dee-roy.ics', 'gus-kern.ics']);
  expect(await textOf(dir, 'dee-roy.ics')).toBe('my own');
}); // prettier-ignore

test('an author who is called "schedule" has a file of their own', slow, async () => {
  const own = String(ROTATING_BLOG['authors/bo-lind.yaml']).replace('Bo Lind', 'Sched Ule');
  const picture = ROTATING_BLOG['authors/bo-lind.jpg']!;
  const dir = await tempBlog({ ...ROTATING_BLOG, 'authors/schedule.yaml': own, 'authors/schedule.jpg': picture });
  expect((await ics(dir)).code).toBe(0);
  expect(linesOf(await textOf(dir, '_schedule.ics'))).toEqual(['2026-10-29 Sched Ule: Everybody']);
}); // prettier-ignore

test('what cannot be done is said in a sentence', slow, async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  await writeFile(join(dir, 'taken'), '');
  const file = await ics(dir, ['--out', join(dir, 'taken')]);
  expect([file.code, file.stdout]).toEqual([2, '']);
  expect(file.stderr).toContain('taken is a file. --out names a folder.');
  const below = await ics(dir, ['--out', join(dir, 'taken', 'more')]);
  expect([below.code, below.stderr]).toEqual([
    2,
    expect.stringMatching(/^Cannot write .*more: there is a file where a folder should be\.\n$/),
  ]);
  const none = await ics(dir, []);
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('--out');
  expect((await ics(dir, ['--out', ''])).stderr).toContain('It must be the name of a folder.');
  const shown = await ics(dir, ['--out', join(dir, 'public')]);
  expect([shown.code, shown.stderr]).toEqual([2, expect.stringContaining('what readers see')]);
  await expect(stat(join(dir, 'public'))).rejects.toThrow('ENOENT');
  await writeFiles(dir, { 'content/schedule/main.yaml': 'title: M\nkind: pace\nevery: often\n' });
  const wrong = await ics(dir);
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  await expect(stat(join(dir, 'out'))).rejects.toThrow('ENOENT');
});

test('a blog without rotations has no calendars, and loses those that it had', slow, async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  await ics(dir);
  await writeFiles(dir, { 'content/schedule': null });
  for (const file of Object.keys(ROTATING_BLOG).filter((name) => /^authors\/.*yaml$/.test(name))) {
    const text = String(ROTATING_BLOG[file]).replace(/^(joins|away):.*$/gm, '');
    await writeFiles(dir, { [file]: text });
  }
  const { code, stdout } = await ics(dir);
  expect([code, stdout]).toEqual([0, 'This blog has no rotations: there is nothing to put into a calendar, 10 removed.\n']);
  expect(await readdir(join(dir, 'out'))).toEqual([]);
}); // prettier-ignore
