import { expect, test } from 'vitest';
import { address } from '../../domain/addresses.ts';
import { SEARCH_LIST } from '../../domain/search-list.ts';
import type { SearchList } from '../../domain/search-list.ts';
import { eventually, finished, runScript, startScript } from '../run-script.ts';
import { NOW, tempBlog } from '../temp-blog.ts';

test('P6: the dev server answers questions from the index of the last build, below a base path', async () => {
  const dir = await tempBlog({ 'content/site.yaml': SITE });
  const built = await runScript('build', ['--blog', dir, '--now', NOW]);
  expect(built.code, built.stderr).toBe(0);
  const running = startScript('dev', ['--blog', dir, '--now', NOW, '--port', '4983']);
  try {
    const home = await eventually(() => /http\S+/.exec(running.stdout)?.[0], 'the dev server');
    const index = `${home}${address.searchIndex.slice(1)}`;
    const page = await fetch(`${home}${address.search.slice(1)}`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('id="Query"')]);
    const list = (await (await fetch(`${index}${SEARCH_LIST}`)).json()) as SearchList;
    const [part] = list.parts;
    const engine = await fetch(`${index}${list.engine}`);
    expect([engine.status, engine.headers.get('content-type')]).toEqual([200, 'text/javascript']);
    expect((await fetch(`${index}${part!.name}/pagefind-entry.json`)).status).toBe(200);
    expect((await fetch(`${index}%2e%2e/%2e%2e/index.json`)).status).toBe(404);
  } finally {
    running.child.kill('SIGTERM');
    await finished(running);
  }
}, 180_000);

const SITE = [
  'name: Slack Water',
  'description: Notes on tides',
  'url: https://blog.example/journal/',
  'language: en',
  'timezone: Europe/Berlin',
  '',
].join('\n');
