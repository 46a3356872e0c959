import { expect, test } from 'vitest';
import { leaveOutRoutes } from './leave-out-routes.ts';
import type { Output } from './outputs.ts';

const LIST = `[{ params: { id: 'bo', feed: 'rss' } }, { params: { id: 'bo', feed: 'notes' } }]`;

test.each([
  ['a function', `export async function getStaticPaths() { return ${LIST}; }`],
  ['one that waits for nothing', `export function getStaticPaths() { return ${LIST}; }`],
  ['a constant', `export const getStaticPaths = () => ${LIST};`],
])('a route whose paths are made by %s loses those of an output', async (_, code) => {
  const paths = await pathsOf('authors/[id]/[feed].xml.ts', code, ['feeds']);
  expect(paths).toEqual([{ params: { id: 'bo', feed: 'notes' } }]);
});

test('a page is known by the address of its folder', async () => {
  const code = `export const getStaticPaths = () => [{ params: { id: 'bo' } }];`;
  expect(await pathsOf('authors/[id]/embed/index.astro', code, ['people'])).toEqual([]);
  expect(await pathsOf('authors/[id]/embed.astro', code, ['people'])).toEqual([]);
  expect(await pathsOf('authors/[id]/index.astro', code, ['people'])).toHaveLength(1);
});

test('a build of everything leaves every file as it is', () => {
  const code = `export const getStaticPaths = () => ${LIST};`;
  expect(transform('[feed].xml.ts', code, [])).toBeNull();
  expect(transform('../render/feed.ts', code, ['feeds'])).toBeNull();
});

async function pathsOf(route: string, code: string, outputs: Output[]): Promise<unknown> {
  const changed = transform(route, code, outputs);
  const url = `data:text/javascript,${encodeURIComponent(`${changed?.code}\n// ${route}`)}`;
  const module = (await import(/* @vite-ignore */ url)) as { getStaticPaths: () => unknown };
  return module.getStaticPaths();
}

function transform(route: string, code: string, outputs: Output[]): { code: string } | null {
  const id = new URL(`/blog/.rota/build/src/pages/${encodeURI(route)}`, 'file:///').pathname;
  const plugin = leaveOutRoutes(outputs) as unknown as {
    transform: (code: string, id: string) => { code: string } | null;
  };
  return plugin.transform(code, decodeURI(id));
}
