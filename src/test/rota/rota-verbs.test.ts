import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { plainImage, postText, tempBlog, writeFiles } from '../temp-blog.ts';
import type { TempFiles } from '../temp-blog.ts';
import { commitAll, git } from '../temp-git.ts';

const slow = { timeout: 60_000 };
const TODAY = '2026-01-15';
const portrait = await plainImage('#2a6f97', 'jpeg');

/** Each Tuesday from 2026-01-06 Ada, Bo and Cy in turn; Dee in a pace rotation, Zed a guest. */
const TURNS: TempFiles = {
  'content/schedule/tuesdays.yaml':
    'title: Tuesday essay\nkind: turns\nstart: 2026-01-06\nevery: 1w\nbreaks: [{ from: 2026-04-06, to: 2026-04-08 }]\n',
  'content/schedule/main.yaml': 'title: Main\nkind: pace\nevery: 2w\n',
  'content/posts/high-water.mdx': postText({ date: '2026-01-05' }),
  'content/posts/gauges/index.mdx': null,
  'content/posts/gauges/gauge.png': null,
  ...person('ada-okafor', 'Ada Okafor', 'tuesdays'),
  ...person('bo-lind', 'Bo Lind', 'tuesdays'),
  ...person('cy-marsh', 'Cy Marsh', 'tuesdays'),
  ...person('dee-roy', 'Dee Roy', 'main'),
  'authors/zed.yaml': 'name: Zed Guest\n',
};

test('a swap writes two files, says what moves, and is undone by clearing both', slow, async () => {
  const dir = await tempBlog(TURNS);
  const before = bytesIn(dir);
  const { code, stdout, stderr } = await rota(dir, 'swap tuesdays 2026-01-27 2026-02-03');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe(
    [
      'wrote content/schedule/tuesdays/2026-01-27.yaml',
      '  + author: bo-lind',
      '  + instead-of: ada-okafor',
      'wrote content/schedule/tuesdays/2026-02-03.yaml',
      '  + author: ada-okafor',
      '  + instead-of: bo-lind',
      '  tuesdays  Tue 27 Jan  Ada Okafor -> Bo Lind',
      '  tuesdays  Tue 3 Feb   Bo Lind -> Ada Okafor',
      '',
    ].join('\n'),
  );
  expect(slot(dir, '2026-01-27')).toBe('author: bo-lind\ninstead-of: ada-okafor\n');
  expect(slot(dir, '2026-02-03')).toBe('author: ada-okafor\ninstead-of: bo-lind\n');
  await assertClean(dir);
  const half = await rota(dir, 'clear tuesdays 2026-01-27');
  expect(half.stdout).toContain('removed content/schedule/tuesdays/2026-01-27.yaml');
  expect(half.stdout).toContain('npm run rota -- clear tuesdays 2026-02-03');
  expect((await rota(dir, 'clear tuesdays 2026-02-03')).code).toBe(0);
  expect(bytesIn(dir)).toEqual(before);
});

test('whoever is away on their day may swap it', slow, async () => {
  const dir = await tempBlog(TURNS);
  await rota(dir, 'away ada-okafor 2026-01-26 2026-01-30');
  expect((await rota(dir, 'swap tuesdays 2026-01-27 2026-02-03')).stdout).toContain('Tue 27 Jan  open -> Bo Lind');
  const away = await rota(dir, 'swap tuesdays 2026-02-10 2026-02-17 --dry-run');
  expect([away.code, away.stdout.includes('would write')]).toEqual([0, true]);
  await assertClean(dir);
}); // prettier-ignore

test('a slot is offered, taken, and keeps its topic and comments', slow, async () => {
  const file = 'content/schedule/tuesdays/2026-01-27.yaml';
  const dir = await tempBlog({ ...TURNS, [file]: '# planned in May\ntopic: "Tables" # old' });
  expect((await rota(dir, 'offer tuesdays 2026-01-27')).stdout).toContain('Ada Okafor -> open');
  const offered = `# planned in May\ntopic: "Tables" # old\nauthor: null\ninstead-of: ada-okafor`;
  expect(slot(dir, '2026-01-27')).toBe(offered);
  const taken = await rota(dir, 'cover tuesdays 2026-01-27 --by zed');
  expect(taken.stdout).toContain(`changed ${file}:3\n  - author: null\n  + author: zed\n`);
  expect(taken.stderr).toContain('guest-incomplete');
  expect(slot(dir, '2026-01-27')).toBe(offered.replace('null', 'zed'));
});

test('a slot is cancelled with the reason, in quotes or not', slow, async () => {
  const dir = await tempBlog(TURNS);
  const { stdout } = await rota(dir, ['skip', 'tuesdays', '2026-02-03', 'carnival:', 'no', 'one #1']);
  expect(stdout).toContain('Bo Lind -> skipped');
  expect(slot(dir, '2026-02-03')).toBe('skip: "carnival: no one #1"\n');
  await assertClean(dir);
}); // prettier-ignore

test('an absence is written, extended and ended, and what it opens is told', slow, async () => {
  const dir = await tempBlog(TURNS);
  const open = await rota(dir, 'away ada-okafor 2026-02-16');
  expect(open.stdout).toContain(
    'changed authors/ada-okafor.yaml:10\n  + away:\n  +   - { from: 2026-02-16 }\n',
  );
  expect(open.stdout).toContain('tuesdays  Tue 17 Feb  Ada Okafor -> open');
  const ended = await rota(dir, 'away ada-okafor 2026-02-20 2026-03-01');
  expect(ended.stdout).toContain('2026-02-16 to 2026-03-01 now');
  expect(away(dir)).toBe('  - { from: 2026-02-16, to: 2026-03-01 }\n');
  await rota(dir, 'away ada-okafor 2026-02-10 2026-02-18');
  expect(away(dir)).toBe('  - { from: 2026-02-10, to: 2026-03-01 }\n');
  await rota(dir, 'away ada-okafor 2026-02-10 2026-02-20');
  expect(away(dir)).toBe('  - { from: 2026-02-10, to: 2026-02-20 }\n');
  await rota(dir, 'away ada-okafor 2026-02-18');
  expect(away(dir)).toBe('  - { from: 2026-02-10, to: 2026-02-20 }\n  - { from: 2026-02-21 }\n');
  const same = await refused(dir, 'away ada-okafor 2026-03-01');
  expect(same).toContain('is away from 2026-02-21 on already (authors/ada-okafor.yaml:12)');
  await assertClean(dir);
});

test('join and leave: today unless told, in the style of the file', slow, async () => {
  const dir = await tempBlog(TURNS);
  const joined = await rota(dir, 'join dee-roy tuesdays');
  expect(joined.stdout).toContain('changed authors/dee-roy.yaml:10\n  +   - rotation: tuesdays\n  +     from: 2026-01-15\n');
  expect(joined.stdout).toContain('Dee Roy');
  expect((await rota(dir, 'leave dee-roy main')).stdout).toContain('changed authors/dee-roy.yaml:10\n  +     until: 2026-01-15\n');
  expect(text(dir, 'authors/dee-roy.yaml')).toBe(
    String(TURNS['authors/dee-roy.yaml']).replace('# since ever\n', '# since ever\n    until: 2026-01-15\n') + '  - rotation: tuesdays\n    from: 2026-01-15\n',
  );
  await assertClean(dir);
  const earlier = await rota(dir, 'leave cy-marsh tuesdays 2026-06-30');
  expect(earlier.code).toBe(0);
  expect((await rota(dir, 'leave cy-marsh tuesdays 2026-05-31')).stdout).toContain('was to be 2026-06-30');
  expect((await rota(dir, 'join cy-marsh tuesdays 2026-09-01')).code).toBe(0);
  expect(text(dir, 'authors/cy-marsh.yaml')).toContain('until: 2026-05-31\n  - rotation: tuesdays\n    from: 2026-09-01\n');
  await assertClean(dir);
}); // prettier-ignore

test('whoever joins and lacks something is a member, and it is told what check will want', slow, async () => {
  const dir = await tempBlog(TURNS);
  const { code, stderr } = await rota(dir, 'join zed main 2026-02-01');
  expect(code).toBe(0);
  expect(stderr).toMatch(/npm run check.*\n(.*\n)+.*no portrait(.*\n)+.*"bio"/);
  expect((await runScript('check', ['--blog', dir, '--now', TODAY])).code).toBe(1);
  const complete = await rota(dir, 'join dee-roy tuesdays');
  expect(complete.stderr).toBe('');
}); // prettier-ignore

test('--dry-run shows the same and writes nothing', slow, async () => {
  const dir = await tempBlog(TURNS);
  const before = bytesIn(dir);
  const dry = await rota(dir, 'leave bo-lind tuesdays 2026-03-31 --dry-run');
  expect(bytesIn(dir)).toEqual(before);
  expect([dry.code, dry.stderr]).toEqual([0, 'Nothing was written (--dry-run).\n']);
  const { stdout } = await rota(dir, 'leave bo-lind tuesdays 2026-03-31');
  expect(dry.stdout).toBe(stdout.replace('changed', 'would change'));
});

test.each([
  ['swap tuesdays 2026-01-28 2026-02-03', 'Near there it has 2026-01-27 and 2026-02-03'],
  ['cover tuesdays 2026-04-07 --by zed', 'the blog rests from 2026-04-06 to 2026-04-08'],
  ['swap tuesdays 2026-01-27 2026-01-27', 'both are 2026-01-27'],
  ['swap tuesdays 2026-01-27 2026-02-17', 'Both slots are those of Ada Okafor'],
  ['swap tuesdays 2026-01-13 2026-01-27', 'The slot of 2026-01-13 is past'],
  ['swap main 2026-01-27 2026-02-03', 'of the kind "pace"'],
  ['swap tusdays 2026-01-27 2026-02-03', 'Did you mean "tuesdays"?'],
  ['swap tuesdays 2026-02-30 2026-02-03', '"2026-02-30" is no day'],
  ['swap tuesdays 2026-01-27', "missing required argument 'other-day'"],
  ['swap tuesdays 2026-01-27 2026-03-03', 'The slot of 2026-03-03 is given to Zed Guest already. Nothing was changed. To make way:\n  npm run rota -- clear tuesdays 2026-03-03 --blog '],
  ['swap tuesdays 2026-01-27 2026-03-17', 'is cancelled already (a holiday)'],
  ['cover tuesdays 2026-01-27 --by ada-okafor', 'By the rule the slot of 2026-01-27 is that of Ada Okafor anyway'],
  ['cover tuesdays 2026-01-27 --by dee-roy', 'Dee Roy is away on 2026-01-27 (authors/dee-roy.yaml)'],
  ['cover tuesdays 2026-01-27 --by ze', 'There is no author "ze". Did you mean "zed"?'],
  ['cover tuesdays 2026-01-27', "required option '--by <id>' not specified"],
  ['offer tuesdays 2026-03-10', 'is offered already'],
  ['skip tuesdays 2026-01-27', "missing required argument 'why'"],
  ['skip tuesdays 2026-01-27 \u200b', 'Say why'],
  ['clear tuesdays 2026-01-27', 'there is no file. The slot of 2026-01-27 is that of Ada Okafor'],
  ['clear tuesdays 2026-01-06', 'is past'],
  ['away dee-roy 2026-03-10 2026-03-01', 'The last day, 2026-03-01, lies before the first, 2026-03-10'],
  ['away dee-roy 2026-01-26 2026-01-28', 'is away 2026-01-20 to 2026-01-31 already'],
  ['away dee-roy tomorrow', '"tomorrow" is no day'],
  ['away nobody 2026-01-26', 'There is no author "nobody"'],
  ['join ada-okafor tuesdays', 'is in "tuesdays" from 2026-01-01 on already (authors/ada-okafor.yaml:8)'],
  ['join ada-okafor tuesdays 2025-01-01', 'To join earlier, change the "from" there'],
  ['join abe tuesdays 2026-01-01', 'rewrite who had which slot in the past: tuesdays 2026-01-13 (bo-lind -> ada-okafor)'],
  ['join ada-okafor sundays', 'There is no rotation "sundays"'],
  ['leave ada-okafor main', 'is not in "main", but in "tuesdays"'],
  ['leave zed main', 'nor in any other rotation'],
  ['leave ada-okafor tuesdays 2025-12-31', 'joins "tuesdays" on 2026-01-01, after 2025-12-31'],
  ['leave bo-lind tuesdays 2026-01-10', 'in the past: tuesdays 2026-01-13 (bo-lind -> cy-marsh)'],
  ['leave cy-marsh tuesdays 2026-02-28', 'Cy Marsh was given 2026-03-24, after 2026-02-28. Nothing was changed. To make way:\n  npm run rota -- clear tuesdays 2026-03-24 --blog '],
])('refused: %s', slow, async (command, sentence) => {
  const dir = await tempBlog({
    ...TURNS,
    'authors/dee-roy.yaml': `${String(TURNS['authors/dee-roy.yaml'])}away: [{ from: 2026-01-20, to: 2026-01-31 }]\n`,
    'authors/abe.yaml': 'name: Abe\n',
    ...slotFile('2026-03-03', 'author: zed\n'),
    ...slotFile('2026-03-10', 'author: null\n'),
    ...slotFile('2026-03-17', 'skip: a holiday\n'),
    ...slotFile('2026-03-24', 'author: cy-marsh\n'),
    ...slotFile('2026-01-06', 'author: ada-okafor\n'),
  });
  expect(await refused(dir, command)).toContain(sentence);
}); // prettier-ignore

test('whoever has swapped a slot cannot leave before it, until both halves are cleared', slow, async () => {
  const dir = await tempBlog(TURNS);
  await rota(dir, 'swap tuesdays 2026-02-10 2026-02-17');
  const told = await refused(dir, 'leave ada-okafor tuesdays 2026-01-31');
  expect(told).toContain('Ada Okafor was given 2026-02-10, after 2026-01-31');
  const ways = [...told.matchAll(/npm run rota -- (clear tuesdays \S+)/g)].map(([, way]) => way!);
  expect(ways).toEqual(['clear tuesdays 2026-02-10', 'clear tuesdays 2026-02-17']);
  for (const way of ways) expect((await rota(dir, way)).code).toBe(0);
  expect((await rota(dir, 'leave ada-okafor tuesdays 2026-01-31')).code).toBe(0);
}); // prettier-ignore

test('the drift of a slot by a change of the queue', slow, async () => {
  const dir = await tempBlog(TURNS);
  await rota(dir, 'cover tuesdays 2026-02-24 --by zed');
  const told = await refused(dir, 'leave ada-okafor tuesdays 2026-01-31');
  expect(told).toContain('content/schedule/tuesdays/2026-02-24.yaml:2:13\n  error  The slot of 2026-02-24 is not that of "bo-lind": by the rule it is that of "cy-marsh"');
  const way = /npm run rota -- (clear tuesdays 2026-02-24)/.exec(told)![1]!;
  expect((await rota(dir, way)).code).toBe(0);
  expect((await rota(dir, 'leave ada-okafor tuesdays 2026-01-31')).code).toBe(0);
}); // prettier-ignore

test('a past slot that changed hands is not in the way: the change reaches too far back', slow, async () => {
  const dir = await tempBlog({ ...TURNS, ...slotFile('2026-01-13', 'author: zed\ninstead-of: bo-lind\n') });
  const told = await refused(dir, 'leave bo-lind tuesdays 2026-01-10');
  expect(told).toContain('rewrite the past, where 2026-01-13 changed hands already. Give a day from today on');
  expect(told).not.toContain('To make way');
  const allowed = await refused(dir, 'leave bo-lind tuesdays 2026-01-10 --allow-history');
  const [, way = ''] = /npm run rota -- (clear .*) --blog/.exec(allowed)!;
  expect((await rota(dir, way)).code).toBe(0);
  expect((await rota(dir, 'leave bo-lind tuesdays 2026-01-10 --allow-history')).code).toBe(0);
}); // prettier-ignore

test('--allow-history mends the record', slow, async () => {
  const dir = await tempBlog(TURNS);
  const { code, stdout } = await rota(dir, 'cover tuesdays 2026-01-13 --by zed --allow-history');
  expect([code, stdout.includes('wrote content/schedule/tuesdays/2026-01-13.yaml')]).toEqual([0, true]);
}); // prettier-ignore

test('wrong data are refused with their problems; clear mends them', slow, async () => {
  const wrong = { ...TURNS, ...slotFile('2026-01-28', 'author: zed\n') };
  const dir = await tempBlog({ ...wrong, ...slotFile('2026-02-03', 'instead-of: ada-okafor\n') });
  const told = await refused(dir, 'cover tuesdays 2026-01-27 --by zed');
  expect(told).toContain('slot-off-grid');
  expect(told).toContain('slot-drift');
  const first = await rota(dir, 'clear tuesdays 2026-01-28');
  expect([first.code, first.stderr.includes('slot-drift')]).toEqual([0, true]);
  const second = await rota(dir, 'clear tuesdays 2026-02-03');
  expect([second.code, second.stderr]).toEqual([0, '']);
  expect((await rota(dir, 'cover tuesdays 2026-01-27 --by bo-lind')).code).toBe(0);
});

test.each([
  ['authors/ada-okafor.yml', 'name: Ada\n', 'rename it to .yaml'],
  ['content/site.yaml', 'name: S\n', 'missing-field'],
  ['authors/bo-lind.yaml', 'name: Bo\njoins: [\n', 'yaml-syntax'],
])('a blog with a wrong %s is left as it is', slow, async (file, content, sentence) => {
  const dir = await tempBlog({ ...TURNS, [file]: content });
  const told = await refused(dir, 'away ada-okafor 2026-03-01');
  expect(told).toContain(sentence);
  expect(told).toContain('mend these first');
});

test('files with Windows line ends, a byte order mark and no last newline keep them', slow, async () => {
  const own = String(TURNS['authors/ada-okafor.yaml']).trimEnd().replaceAll('\n', '\r\n');
  const dir = await tempBlog({ ...TURNS, 'authors/ada-okafor.yaml': `\uFEFF${own}` });
  const { code } = await rota(dir, 'leave ada-okafor tuesdays 2026-03-31');
  expect(code).toBe(0);
  expect(text(dir, 'authors/ada-okafor.yaml')).toBe(`\uFEFF${own}\r\n    until: 2026-03-31`);
  await assertClean(dir);
}); // prettier-ignore

test('what cannot be edited safely is left alone, and the lines to type are shown', slow, async () => {
  const own = String(TURNS['authors/ada-okafor.yaml']);
  const shared = own.replace('from: 2026-01-01', 'from: &start 2026-01-01');
  const off = 'away:\n  - { from: *start, to: *start }\n  - &off { from: 2026-03-01, to: &end 2026-03-02 }\n  - { from: *end, to: 2026-03-05 }\n';
  const dir = await tempBlog({ ...TURNS, 'authors/ada-okafor.yaml': shared + off.replace('*end', '2026-03-05') });
  expect((await rota(dir, 'leave ada-okafor tuesdays 2026-12-31')).code).toBe(0);
  await writeFiles(dir, { 'authors/ada-okafor.yaml': shared.replace('joins:', 'joins: &all') + 'x: *all\n' });
  const told = await refused(dir, 'leave ada-okafor tuesdays 2026-12-31');
  expect(told).toContain('by hand:\n  until: 2026-12-31 # in "joins", entry 1\nNothing was changed.\n');
}); // prettier-ignore

test('where the disk does not let us write, that is said and nothing is left behind', slow, async () => {
  const dir = await tempBlog({ ...TURNS, 'content/schedule/tuesdays': 'a file in the way' });
  const told = await refused(dir, 'swap tuesdays 2026-01-27 2026-02-03');
  expect(told).toMatch(/Cannot write .*tuesdays.*: there is a file where a folder should be. Nothing was changed.\n/);
}); // prettier-ignore

test('a membership that would make a post ambiguous is refused with that post', slow, async () => {
  const file = 'content/posts/soon.mdx';
  const dir = await tempBlog({ ...TURNS, [file]: postText({ date: '2026-01-20', authors: ['dee-roy'] }) });
  const told = await refused(dir, 'join dee-roy tuesdays');
  expect(told).toContain(`${file}:`);
  expect(told).toContain('ambiguous-rotation');
  await writeFiles(dir, { [file]: postText({ date: '2026-01-20', authors: ['dee-roy'], rotation: 'main' }) });
  expect((await rota(dir, 'join dee-roy tuesdays')).code).toBe(0);
}); // prettier-ignore

test('an absence may open a slot that was handed over, and that is told', slow, async () => {
  const dir = await tempBlog(TURNS);
  await rota(dir, 'swap tuesdays 2026-02-03 2026-02-10');
  const { code, stdout, stderr } = await rota(dir, 'away cy-marsh 2026-02-02 2026-02-04');
  expect([code, stdout.includes('Tue 3 Feb  Cy Marsh -> open')]).toEqual([0, true]);
  expect(stderr).toContain('content/schedule/tuesdays/2026-02-03.yaml:1:9\n  warning');
}); // prettier-ignore

test('what people do on two branches merges without conflict', slow, async () => {
  const dir = await gitBlog();
  await git(dir, 'checkout', '--quiet', '-b', 'bo');
  for (const command of ['swap tuesdays 2026-02-03 2026-02-10', 'away bo-lind 2026-04-01']) {
    expect((await rota(dir, command)).code).toBe(0);
  }
  await commitAll(dir, 'Bo swaps with Cy, and goes away');
  await git(dir, 'checkout', '--quiet', 'main');
  for (const command of ['skip tuesdays 2026-02-17 carnival', 'away ada-okafor 2026-03-01 2026-03-08', 'join dee-roy tuesdays 2026-05-01']) {
    expect((await rota(dir, command)).code).toBe(0);
  }
  await commitAll(dir, 'Others');
  await git(dir, 'merge', '--quiet', '--no-edit', 'bo');
  await assertClean(dir);
  const { stdout } = await rota(dir, 'next -n 4 --rotation tuesdays --format json');
  const { rotations } = JSON.parse(stdout) as { rotations: { next: { author: string | null }[] }[] };
  expect(rotations[0]!.next.map(({ author }) => author)).toEqual(['cy-marsh', 'ada-okafor', 'cy-marsh', 'bo-lind']);
}); // prettier-ignore

test('two branches that contradict each other merge into data that clear mends', slow, async () => {
  const dir = await gitBlog();
  await git(dir, 'checkout', '--quiet', '-b', 'cy');
  await rota(dir, 'swap tuesdays 2026-02-10 2026-02-17');
  await commitAll(dir, 'Cy swaps with Ada');
  await git(dir, 'checkout', '--quiet', 'main');
  await rota(dir, 'leave cy-marsh tuesdays 2026-01-31');
  await commitAll(dir, 'Cy leaves');
  await git(dir, 'merge', '--quiet', '--no-edit', 'cy');
  const told = await refused(dir, 'offer tuesdays 2026-02-24');
  expect(told).toContain('slot-drift');
  for (const day of ['2026-02-10', '2026-02-17']) {
    expect((await rota(dir, `clear tuesdays ${day}`)).code).toBe(0);
  }
  await assertClean(dir);
});

test('every verb has help with an example', slow, async () => {
  for (const verb of ['swap', 'cover', 'offer', 'skip', 'clear', 'away', 'join', 'leave']) {
    const { code, stdout } = await runScript('rota', [verb, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`--now[^]*--dry-run[^]*Example:\n {2}npm run rota -- ${verb} `));
  }
  expect((await runScript('rota', ['--help'])).stdout).toMatch(/^ {2}swap .*\n {2}cover .*\n {2}offer /m);
}); // prettier-ignore

async function gitBlog(): Promise<string> {
  const dir = await tempBlog({ ...TURNS, '.gitignore': '.rota/\n' });
  await git(dir, 'init', '--quiet', '--initial-branch=main');
  await commitAll(dir, 'A blog');
  return dir;
}

/** A refused verb: exit code 2, nothing on stdout, and every byte as it was. */
async function refused(dir: string, command: string): Promise<string> {
  const before = bytesIn(dir);
  const { code, stdout, stderr } = await rota(dir, command);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(bytesIn(dir)).toEqual(before);
  return stderr;
}

/** `npm run check` finds nothing, but that nothing names the guest yet. */
async function assertClean(dir: string): Promise<void> {
  const args = ['--blog', dir, '--now', TODAY, '--format', 'json'];
  const { problems } = JSON.parse((await runScript('check', args)).stdout) as Checked;
  expect(problems.filter(({ code }) => code !== 'unused-author')).toEqual([]);
}

function rota(dir: string, command: string | string[]) {
  const args = typeof command === 'string' ? command.split(' ') : command;
  return runScript('rota', [...args, '--blog', dir, '--now', TODAY]);
}

/** Of every file of the blog, and every folder; not of the caches. */
function bytesIn(dir: string): Record<string, string> {
  const paths = globSync('**', { cwd: dir, exclude: ['.rota', '.git'] }).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const isFolder = statSync(join(dir, path)).isDirectory();
      return [path, isFolder ? 'folder' : readFileSync(join(dir, path)).toString('latin1')];
    }),
  );
}

function person(id: string, name: string, rotation: string): TempFiles {
  return {
    [`authors/${id}.yaml`]: [
      `name: ${name}`,
      'role: Engineer',
      'bio: Knows water.',
      'expertise: [tides]',
      'contact: { email: someone@company.example }',
      '# where and since when',
      'joins:',
      `  - rotation: ${rotation} # as agreed`,
      '    from: 2026-01-01 # since ever',
      '',
    ].join('\n'),
    [`authors/${id}.jpg`]: portrait,
  };
}

function slotFile(day: string, content: string): TempFiles {
  return { [`content/schedule/tuesdays/${day}.yaml`]: content };
}

function slot(dir: string, day: string): string {
  return text(dir, `content/schedule/tuesdays/${day}.yaml`);
}

/** What stands below "away:" in Ada's file. */
function away(dir: string): string {
  return text(dir, 'authors/ada-okafor.yaml').split('away:\n')[1]!;
}

function text(dir: string, file: string): string {
  return readFileSync(join(dir, file), 'utf8');
}

interface Checked {
  problems: { code: string }[];
}
