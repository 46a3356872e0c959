import { expect, test } from 'vitest';
import { eventually, finished, startScript } from '../run-script.ts';
import { NOW, tempBlog, writeFiles } from '../temp-blog.ts';

const BYLINE = 'content/theme/Byline.astro';
const POST = 'posts/high-water/';

test('a component that is added, changed, broken, mended and removed shows at once', async () => {
  const dir = await tempBlog();
  const running = startScript('dev', ['--blog', dir, '--now', NOW, '--port', '4870']);
  try {
    const home = await eventually(() => /http\S+/.exec(running.stdout)?.[0], 'the dev server');
    const pageWith = (wanted: RegExp, without = /^$/) =>
      eventually(
        async () => {
          const text = await (await fetch(home + POST)).text();
          return wanted.test(text) && !without.test(text) ? text : null;
        },
        `${String(wanted)} in ${POST}\n${running.stderr}`,
      );
    await pageWith(/class="plain byline/);
    await writeFiles(dir, { [BYLINE]: '<p>by nobody</p>\n' });
    await pageWith(/by nobody/, /class="plain byline/);
    await writeFiles(dir, { [BYLINE]: '<p>by somebody</p>\n' });
    await pageWith(/by somebody/, /by nobody/);
    await writeFiles(dir, { [BYLINE]: '---\nconst a = ;\n---\n\n<p>by somebody</p>\n' });
    const told = await pageWith(/content\/theme\/Byline\.astro:2:\d+/);
    expect(told).toContain('The component cannot be read');
    expect(running.stderr).toContain('content/theme/Byline.astro:2:');
    expect(running.stderr).not.toMatch(/^\s+at /m);
    await writeFiles(dir, { [BYLINE]: '<p>by us all</p>\n' });
    await pageWith(/by us all/);
    await writeFiles(dir, { [BYLINE]: null });
    await pageWith(/class="plain byline/, /by us all/);
    await writeFiles(dir, { 'content/theme/style.css': ':root { --measure: 12.3rem }\n' });
    await pageWith(/12\.3rem|theme\/style\.css/);
  } finally {
    running.child.kill('SIGTERM');
    await finished(running);
  }
}, 120_000);
