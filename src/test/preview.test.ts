import { expect, test } from 'vitest';
import { eventually, finished, runScript, startScript } from './run-script.ts';
import { tempBlog, writeFiles } from './temp-blog.ts';

test('nothing was built yet', async () => {
  const dir = await tempBlog();
  const { code, stdout, stderr } = await runScript('preview', ['--blog', dir]);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^There is no site in .*dist yet\. Make it with "npm run build"\.\n$/);
}, 60_000);

test('the site is served below its base path, with its own 404 page, until it is told to stop', async () => {
  const dir = await tempBlog({
    'content/site.yaml':
      'name: B\ndescription: B.\nurl: https://blog.example/sub/\nlanguage: en\ntimezone: UTC\n',
    'dist/index.html': 'front',
    'dist/404.html': 'lost',
    'dist/posts/one/index.html': 'one',
  });
  const args = ['--blog', dir, '--port', '4720'];
  const [first, second] = [startScript('preview', args), startScript('preview', args)];
  const addresses = await eventually(() => {
    const found = [first, second].map(({ stdout }) => /http\S+/.exec(stdout)?.[0]);
    return found.every((address) => address !== undefined) ? (found as string[]) : null;
  }, 'two addresses');
  expect(new Set(addresses).size).toBe(2);
  for (const address of addresses) {
    expect(address).toMatch(/^http:\/\/localhost:\d+\/sub\/$/);
    expect(await textAt(address)).toEqual([200, 'front']);
    expect(await textAt(`${address}posts/one/`)).toEqual([200, 'one']);
    expect(await textAt(`${address}no/`)).toEqual([404, 'lost']);
  }
  first.child.kill('SIGTERM');
  second.child.kill('SIGINT');
  const codes = [(await finished(first)).code, (await finished(second)).code];
  expect(codes).toEqual(process.platform === 'win32' ? [null, null] : [143, 130]);
}, 60_000);

test('drafts are served from their own folder', async () => {
  const dir = await tempBlog();
  await writeFiles(dir, { 'drafts/404.html': 'lost', 'drafts/index.html': 'drafts' });
  const running = startScript('preview', ['--blog', dir, '--drafts', '--port', '4730']);
  const address = await eventually(() => /http\S+/.exec(running.stdout)?.[0], 'an address');
  expect(await textAt(address)).toEqual([200, 'drafts']);
  running.child.kill('SIGTERM');
  await finished(running);
}, 60_000);

async function textAt(address: string): Promise<[number, string]> {
  const response = await fetch(address);
  return [response.status, await response.text()];
}
