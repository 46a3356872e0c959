import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { eventually, finished, startScript } from '../run-script.ts';
import { NOW, tempBlog } from '../temp-blog.ts';

test('the dev server shows a route that is added, changed and removed', async () => {
  const [program, dir] = [await copyOfProgram(), await tempBlog()];
  const dev = ['--blog', dir, '--now', NOW, '--port', '4750'];
  const running = startScript('dev', dev, { cwd: program });
  try {
    const home = await eventually(() => /http\S+/.exec(running.stdout)?.[0], 'the dev server');
    const route = join(program, 'src', 'pages', 'hello.astro');
    const shows = (text: string) =>
      eventually(async () => (await textAt(`${home}hello/`))?.includes(text), text);
    expect(await textAt(`${home}hello/`)).toBeNull();
    await writeFile(route, '<title>Hello</title><p>First version</p>\n');
    await shows('First version');
    await writeFile(route, '<title>Hello</title><p>Second version</p>\n');
    await shows('Second version');
    await rm(route);
    await eventually(async () => (await textAt(`${home}hello/`)) === null, 'its end');
  } finally {
    running.child.kill('SIGTERM');
    await finished(running);
  }
}, 120_000);

/** Nobody's checkout is to be changed by a test. */
async function copyOfProgram(): Promise<string> {
  const program = await mkdtemp(join(tmpdir(), 'rota-program-'));
  onTestFinished(() => rm(program, { recursive: true, force: true, maxRetries: 5 }));
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json']) {
    await cp(name, join(program, name), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(program, 'node_modules'), 'junction');
  return program;
}

async function textAt(address: string): Promise<string | null> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? answer.text() : null;
}
