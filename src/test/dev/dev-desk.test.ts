import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { livingAt, ROTATING_BLOG } from '../rotating-blog.ts';
import { eventually, finished, runScript, startScript } from '../run-script.ts';
import { NOW, tempBlog, writeFiles } from '../temp-blog.ts';

const BO = 'authors/bo-lind.yaml';

test.each([
  ['at the root of a host', 'https://blog.example/', '', '4700'],
  ['below a path', 'https://company.example/deep/journal/', '/deep/journal', '4704'],
])(
  'the dev server has a desk that follows the files: %s',
  async (_, url, base, port) => {
    const dir = await tempBlog(livingAt(url, ROTATING_BLOG));
    const running = startScript('dev', ['--blog', dir, '--now', NOW, '--port', port]);
    try {
      const home = await eventually(() => /http\S+/.exec(running.stdout)?.[0], 'the dev server');
      const first = await fetch(`${home}desk/`);
      expect([first.status, first.headers.get('content-type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      expect(first.headers.get('cache-control')).toBe('no-store');
      const page = await first.text();
      expect(page).toContain('4 people are behind');
      expect(page).toMatch(/data-author="ada-okafor" data-standing="(late|overdue)"/);
      expect(page).toContain('in 1 file.</a>');
      expect(page).toContain(`href="${base}/_problems/"`);
      const script = /<script type="module" src="([^"]+)">/.exec(page)?.[1];
      expect((await fetch(new URL(script!, home))).status).toBe(200);

      const bo = String(ROTATING_BLOG[BO]);
      await writeFiles(dir, { [BO]: bo.replace('every: 4w', 'every: 1w') });
      expect(await textAt(`${home}desk/`)).toContain('5 people are behind');

      await writeFiles(dir, { [BO]: bo.replace('every: 4w', 'every: 0d') });
      const wrong = await textAt(`${home}desk/`);
      expect(wrong).toContain('No report is made from wrong data: mend these first.');
      expect(wrong).toContain('authors/bo-lind.yaml:');
      expect(wrong).not.toContain('data-author');
    } finally {
      running.child.kill('SIGTERM');
      await finished(running);
    }
  },
  120_000,
);

test('no build knows of the desk, not even one of drafts', async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  for (const [folder, ...flags] of [['dist'], ['drafts', '--drafts']] as const) {
    const { code, stderr } = await runScript('build', ['--blog', dir, '--now', NOW, ...flags]);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    const names = await readdir(join(dir, folder), { recursive: true });
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => /(^|[\\/])desk([\\/.]|$)/.test(name))).toEqual([]);
    for (const name of names.filter((one) => /\.(html|xml|css|js|txt)$/.test(one))) {
      const text = await readFile(join(dir, folder, name), 'utf8');
      expect([name, /\/desk\/|data-standing|npm run rota/.test(text)]).toEqual([name, false]);
    }
  }
}, 120_000);

async function textAt(address: string): Promise<string> {
  return (await fetch(address)).text();
}
