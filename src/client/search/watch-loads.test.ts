import { afterEach, expect, test, vi } from 'vitest';
import { assertLoaded, ConnectionCut, IndexReplaced, watchLoads } from './watch-loads.ts';

afterEach(() => vi.unstubAllGlobals());

test('a load that nobody answers is a cut connection', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const loads = watchLoads('/pagefind/');
  await expect(fetch('/pagefind/a')).rejects.toThrow(TypeError);
  expect(() => assertLoaded(loads, { cut: 0, gone: 0 })).toThrow(ConnectionCut);
});

test('a load of what is not there is an index that was replaced', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const loads = watchLoads('/pagefind/');
  await fetch('/pagefind/a');
  expect(() => assertLoaded(loads, { cut: 0, gone: 0 })).toThrow(IndexReplaced);
  expect(() => assertLoaded(loads, loads)).not.toThrow();
});

test('what is loaded from elsewhere is nothing of ours', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const loads = watchLoads('/pagefind/');
  await fetch('/search/people.json');
  expect(loads).toEqual({ cut: 0, gone: 0 });
});
