import { expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { tempBlog, type TempFiles } from '../temp-blog.ts';

const slow = { timeout: 60_000 };

/** Ada's slot of 3 February is taken by Eli, who belongs to no rotation. */
const BLOG: TempFiles = {
  'content/posts/high-water.mdx': null,
  'content/posts/gauges/index.mdx': null,
  'content/schedule/tuesdays.yaml':
    'title: Tuesday essay\nkind: turns\nevery: 1w\nstart: 2026-02-03\n',
  'authors/ada-okafor.yaml':
    'name: Ada Okafor\njoins:\n  - { rotation: tuesdays, from: 2026-02-01 }\n',
  'authors/eli-tam.yaml': 'name: Eli Tam\n',
};

test('the slot of a guest is in every report, from the command that gave it away', slow, async () => {
  const dir = await tempBlog(BLOG);
  const cover = ['cover', 'tuesdays', '2026-02-03', '--by', 'eli-tam'];
  expect((await run(dir, '2026-02-01', cover)).code).toBe(0);
  const late = (format: string, more: string[] = []) =>
    run(dir, '2026-02-05', ['status', '--format', format, ...more]).then(({ stdout }) => stdout);
  const soon = await run(dir, '2026-02-01', ['status']);
  expect(soon.stdout).toContain('\nGiven away: tuesdays 3 Feb Eli Tam (for Ada Okafor)\n');
  const line = 'tuesdays 3 Feb Eli Tam (for Ada Okafor), 2 days late';
  expect(await late('text')).toContain(`\nGiven away: ${line}\n`);
  expect(await late('md')).toContain(`\n**Given away**\n\n- ${line}\n`);
  expect(JSON.parse(await late('slack'))).toMatchObject({
    blocks: expect.arrayContaining([
      { type: 'section', text: expect.objectContaining({ text: `*Given away*\n${line}` }) },
    ]),
  });
  expect(await late('github')).toBe(
    'Nobody is behind.\n::warning file=content/schedule/tuesdays/2026-02-03.yaml,line=1,title=Given away::Eli Tam (for Ada Okafor) in tuesdays: slot of Tue 3 Feb, 2 days late\n',
  );
  expect(await late('html')).toMatch(/id="given".*Tue 3 Feb.*Eli Tam.*\(for Ada Okafor\), 2 days late/s);
  expect(JSON.parse(await late('json')).rotations[0]).toMatchObject({
    openSlots: [],
    givenAway: [{ date: '2026-02-03', base: 'ada-okafor', author: 'eli-tam', daysLate: 2 }],
  });
  const own = await late('text', ['--author', 'eli-tam']);
  expect(own).toContain(line);
  expect(own).toContain('\nEli Tam is not a member.\n');
  expect(own).not.toMatch(/nobody has joined|behind/);
  const failing = await run(dir, '2026-02-05', ['status', '--behind', '--fail-on', 'late']);
  expect(failing).toMatchObject({ code: 0, stdout: expect.not.stringContaining('Given away') });
}); // prettier-ignore

function run(dir: string, now: string, args: string[]) {
  return runScript('rota', [...args, '--blog', dir, '--now', now]);
}
