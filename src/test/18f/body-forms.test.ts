import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { segmentBody } from '../../body/segment-body.ts';
import { feedBody } from '../../render/body-forms/feed-body.ts';
import { markdownBody } from '../../render/body-forms/markdown-body.ts';
import { markdownElements } from '../../render/body-forms/markdown-elements.ts';
import { plainTree } from '../../render/body-forms/plain-tree.ts';
import type { BodyOptions } from '../../render/body-forms/plain-tree.ts';
import { printMarkdown } from '../../render/markdown/print-markdown.ts';
import { bodyContext, components } from '../body-context.ts';
import { contentFaults } from '../feeds/content-rules.ts';
import { factsOf, factsOfMarkdown } from '../markdown-facts.ts';
import { runScript } from '../run-script.ts';
import { isHere, SOURCE } from './real-blog.ts';

const options: BodyOptions = {
  address: 'https://18f.gsa.gov/posts/one/',
  image: (src) => ({ url: new URL(src, 'https://18f.gsa.gov/').pathname, width: 640, height: 480 }),
  components,
  say: (key) => key,
};

describe.skipIf(!isHere)('the 18F blog as text and in feeds', () => {
  let dir: string;
  let posts: [path: string, text: string][];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'rota-18f-'));
    expect((await runScript('import', ['jekyll', SOURCE, '--blog', dir])).code).toBe(0);
    posts = globSync('content/posts/**/*.md', { cwd: dir }).map((path) => [
      path,
      readFileSync(join(dir, path), 'utf8'),
    ]);
  }, 300_000);

  afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));

  test('S5: a parser of others reads in the Markdown what each post says', () => {
    expect(posts.length).toBeGreaterThan(500);
    const differing = posts.flatMap(([path, text]) => {
      const segments = segmentBody(text, context(path));
      const tree = plainTree(segments, options);
      markdownElements(tree);
      const read = factsOfMarkdown(printMarkdown(markdownBody(segments, options)), false);
      const meant = factsOf(tree);
      const fields = Object.keys(meant) as (keyof typeof meant)[];
      return fields
        .filter((field) => JSON.stringify(meant[field]) !== JSON.stringify(read[field]))
        .map((field) => [path, field, ...difference(meant[field], read[field])]);
    });
    expect(differing).toEqual([]);
  }, 120_000);

  test('F6: each post’s feed form is plain', () => {
    const faults = posts.flatMap(([path, text]) =>
      contentFaults(feedBody(segmentBody(text, context(path)), options)).map((fault) => [
        path,
        fault,
      ]),
    );
    expect(faults).toEqual([]);
  }, 120_000);
});

function context(file: string) {
  return bodyContext({ mdx: false, file, base: '', host: 'https://18f.gsa.gov/' });
}

/** Where two values begin to differ, with a little of what stands there. */
function difference(one: string | string[], other: string | string[]): string[] {
  const [a, b] = [one, other].map((value) => [value].flat().join('\n')) as [string, string];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return [a, b].map((text) => text.slice(Math.max(0, at - 30), at + 50));
}
