import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chartWith } from './problems/read-cases.ts';
import { runScript } from './run-script.ts';
import { NOW, postText, tempBlog } from './temp-blog.ts';

const POST = 'content/posts/high-water.mdx';
const MODULE = 'content/theme/mdx/tide-chart.ts';
const REMEDY = 'Mend its "feedForm" in content/theme/mdx/: it answers with what feeds show instead';

/** What a feed form may answer with instead of elements, and how that is told. */
const faults: [name: string, feedForm: string, told: string][] = [
  ['fails', "() => { throw new TypeError('there is no tide\\n at x') }", 'fails: there is no tide.'],
  ['throws what is no error', "() => { throw 'up' }", 'fails: up.'],
  ['answers with nothing', '() => {}', 'gives nothing.'],
  ['answers with null', '() => null', 'gives null.'],
  ['answers with a string', "() => '<p>Tide</p>'", 'gives the string "<p>Tide</p>".'],
  ['answers with a number in a list', '() => [1]', 'gives 1.'],
  ['answers with a list in a list', '() => [[]]', 'gives a node of the type undefined.'],
  ['answers later', 'async () => []', 'gives a promise, where it must answer at once.'],
  ['answers with a root', "() => ({ type: 'root', children: [] })", 'gives a node of the type "root".'],
  ['answers with raw HTML', "() => ({ type: 'raw', value: '<p>' })", 'gives a node of the type "raw".'],
  ['answers with no name', "() => ({ type: 'element', properties: {}, children: [] })", 'gives an element without "tagName".'],
  ['answers with no properties', "() => ({ type: 'element', tagName: 'p', children: [] })", 'gives a <p> without "properties".'],
  ['answers with no children', "() => ({ type: 'element', tagName: 'p', properties: {} })", 'gives a <p> without "children".'],
  ['answers with a text of no words', "() => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text' }] })", 'gives a text without "value".'],
  ['answers with what cannot be printed', "() => ({ type: 'element', tagName: 'a', properties: { rel: ['me'], href: () => 1 }, children: [] })", 'gives a <a> whose "href" is no text, number or list of them.'],
  ['answers with an element in itself', "() => { const p = { type: 'element', tagName: 'p', properties: {}, children: [] }; p.children.push(p); return p }", 'gives elements in each other without an end.'],
]; // prettier-ignore

test('F7: whatever is wrong with a feed form is told with file, line and remedy', async () => {
  const names = faults.map((_, index) => `chart-${index}`);
  const dir = await tempBlog({
    ...Object.fromEntries(
      faults.map(([, form], index) => [`content/theme/mdx/chart-${index}.ts`, chartWith(form)]),
    ),
    [POST]: postText(
      {},
      names.map((_, index) => `Text.\n\n<Columns>\n<Chart${index} />\n</Columns>`).join('\n\n'),
    ),
  });
  const { code, stdout } = await runScript('check', ['--blog', dir, '--now', NOW]);
  expect(code).toBe(1);
  const told = stdout.split(/\n(?=content)/).slice(0, faults.length);
  expect(told).toHaveLength(faults.length);
  for (const [index, [, , reason]] of faults.entries()) {
    expect(told[index]).toContain(`${POST}:${12 + 6 * index}:1`);
    expect(told[index]).toContain(`The feed form of <Chart${index}> ${reason}`);
    expect(told[index]).toContain(REMEDY);
  }
}, 60_000);

test('F7: a build ends there, and publishes nothing', async () => {
  const dir = await tempBlog({
    [MODULE]: chartWith("() => { throw new Error('there is no tide') }"),
    [POST]: postText({}, 'Text.\n\n<TideChart />'),
  });
  const { code, stdout, stderr } = await runScript('build', [
    '--blog',
    dir,
    '--now',
    NOW,
    '--leave-out',
    'cards',
    'search',
  ]);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain(`${POST}:11:1`);
  expect(stdout + stderr).toContain('The feed form of <TideChart> fails: there is no tide.');
  expect(existsSync(join(dir, 'dist'))).toBe(false);
}, 60_000);

test('F7: a component without feed form is named by its own file, and by who uses it', async () => {
  const dir = await tempBlog({
    [MODULE]: chartWith('undefined'),
    [POST]: postText({}, 'Text.\n\n<TideChart />'),
  });
  const { code, stdout, stderr } = await runScript('build', [
    '--blog',
    dir,
    '--now',
    NOW,
    '--leave-out',
    'cards',
    'search',
  ]);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain(`${MODULE}:1:1`);
  expect(stdout + stderr).toContain('its "component" has no "feedForm"');
  expect(stdout + stderr).toContain(`${POST}:11:1`);
  expect(existsSync(join(dir, 'dist'))).toBe(false);
}, 60_000);

test('F7: one that fails only where feeds are printed ends the build by file and line as well', async () => {
  const form =
    "(_, __, say) => { if (say('callout-note') === 'Note') throw new Error('no ink'); return [] }";
  const dir = await tempBlog({
    [MODULE]: chartWith(form),
    'content/theme/mdx/TideChart.astro': '<p>Tide</p>\n',
    [POST]: postText({}, 'Text.\n\n<TideChart />'),
  });
  const { code, stdout, stderr } = await runScript('build', [
    '--blog',
    dir,
    '--now',
    NOW,
    '--leave-out',
    'cards',
    'search',
  ]);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${POST}:11: The feed form of <TideChart> fails: no ink.`);
  expect(stderr).not.toContain('    at ');
  expect(existsSync(join(dir, 'dist'))).toBe(false);
}, 60_000);
