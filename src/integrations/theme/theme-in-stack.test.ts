import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../../test/temp-blog.ts';
import { themeInStack } from './theme-in-stack.ts';

test('a stack of chunks leads to the component of the theme, and to the line where it is certain', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'rota-stack-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const file = join(dir, 'content/theme/Byline.astro').replaceAll('\\', '/');
  const ours = join(dir, '.rota/build/src/components/faces/Face.astro').replaceAll('\\', '/');
  await writeFiles(dir, {
    'content/theme/Byline.astro': '---\nconst { a } = Astro.props;\n---\n<p>{a.b.c}</p>\n',
    'chunk.mjs': [
      'var $$Face = create(() => {',
      '  return render`${a.b.c}`;',
      `}, "${ours}", void 0);`,
      'var $$Byline = create(() => {',
      '  const { a } = Astro.props;',
      '  return render`<p>${a.b.c}</p>`;',
      `}, "${file}", void 0);`,
    ].join('\n'),
  });
  const chunk = pathToFileURL(join(dir, 'chunk.mjs')).href;
  expect(themeInStack(`TypeError: x\n    at ${chunk}:6:25`, dir)).toEqual({ file, line: 4 });
  expect(themeInStack(`TypeError: x\n    at render (${chunk}:5:1)`, dir)).toEqual({ file });
  expect(themeInStack(`TypeError: x\n    at render (${chunk}:2:20)`, dir)).toBeNull();
});
