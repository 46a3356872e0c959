import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { serveBuilt } from '../../integrations/preview/serve-built.ts';
import { BUILT_ONCE, builtOnce } from '../built-once.ts';
import { hasJava, nuMessages } from './nu-checker.ts';

/** All HTML of both blogs, pages that only lead elsewhere included. */
describe('R9: the markup', () => {
  test('the Nu checker finds nothing, not even a warning', async ({ skip }) => {
    if (!hasJava) return skip('The Nu HTML checker is skipped: it needs Java.');
    const urls: string[] = [];
    const stops: (() => Promise<void>)[] = [];
    for (const [index, name] of BUILT_ONCE.entries()) {
      const dir = await builtOnce(name);
      const out = join(dir, 'dist');
      const { address, stop } = await serveBuilt({
        dir,
        out,
        port: 4961 + index,
        command: 'build',
      });
      stops.push(stop);
      urls.push(...pagesIn(out).map((path) => address + path.replace(/(^|\/)index\.html$/, '$1')));
    }
    try {
      expect(urls.length).toBeGreaterThan(40);
      expect(await nuMessages(urls)).toEqual([]);
    } finally {
      for (const stop of stops) await stop();
    }
  }, 300_000);

  test.each(BUILT_ONCE)(
    'html-validate finds nothing in the %s blog',
    async (name) => {
      const dist = join(await builtOnce(name), 'dist');
      const config = JSON.parse(await readFile('.htmlvalidate.json', 'utf8')) as object;
      const validator = new HtmlValidate({ ...config, root: true });
      const found: string[] = [];
      for (const path of pagesIn(dist)) {
        const { results } = await validator.validateFile(join(dist, path));
        for (const { line, column, message } of results.flatMap(({ messages }) => messages)) {
          found.push(`${path}:${line}:${column} ${message}`);
        }
      }
      expect(found).toEqual([]);
    },
    300_000,
  );
});

function pagesIn(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist }).map((path) => path.replaceAll('\\', '/'));
}
