import { expect, test } from 'vitest';
import {
  embedPolicy,
  pagePolicy,
  parsePolicy,
  printPolicy,
  unitePolicies,
} from './content-policy.ts';
import { frameHosts } from './frame-hosts.ts';
import { inlineCode } from './inline-code.ts';
import type { Segment } from '../../domain/segment.ts';
import { component as video } from '../../mdx/video.ts';

const PLAIN = { frames: [], counter: null, searches: false };

test('R9: a page may load and run what is its own, and nothing else', () => {
  expect(printPolicy(pagePolicy(PLAIN))).toBe(
    "default-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'",
  );
});

test('R9: nothing unsafe but the WebAssembly of the search, where it runs', () => {
  const counter = { hosts: ['count.example'], scripts: ["'sha256-a'"], styles: ["'sha256-b'"] };
  const all = pagePolicy({ frames: ['https://v.example'], counter, searches: true });
  expect(printPolicy(all).match(/'unsafe[^']*'/g)).toBeNull();
  expect(all['script-src']).toEqual([
    "'self'",
    "'sha256-a'",
    'https://count.example',
    "'wasm-unsafe-eval'",
  ]);
  expect(all['connect-src']).toEqual(["'self'", 'https://count.example']);
  expect(all['style-src']).toEqual(["'self'", "'sha256-b'"]);
  expect(all['frame-src']).toEqual(['https://v.example']);
});

test('a policy survives printing and parsing, and the union allows what any allows', () => {
  const some = pagePolicy({ ...PLAIN, frames: ['https://v.example'] });
  const other = pagePolicy({ ...PLAIN, searches: true });
  expect(parsePolicy(printPolicy(some))).toEqual(some);
  const united = unitePolicies([some, other, some]);
  expect(united['frame-src']).toEqual(['https://v.example']);
  expect(united['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(united['object-src']).toEqual(["'none'"]);
  expect(unitePolicies([pagePolicy(PLAIN)])['frame-src']).toEqual(["'none'"]);
});

test('R9: the embed runs no script and says nothing of who may frame it in its meta', () => {
  const text = printPolicy(embedPolicy());
  expect(text).toContain("script-src 'none'");
  expect(text).not.toContain('frame-ancestors');
});

test('the inline scripts and styles of the owners are found, files and comments are not', () => {
  const found = inlineCode(
    '<script src="https://a.example/x.js"></script><!-- <script>no()</script> --><script>count("<b>")</script><style>i{}</style>',
  );
  expect(found).toEqual({ scripts: ['count("<b>")'], styles: ['i{}'] });
});

test.each([
  ['https://www.youtube.com/watch?t=5&v=dQw4w9WgXcQ', 'https://www.youtube-nocookie.com'],
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com'],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com'],
  ['https://tube.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d', 'https://tube.example'],
  ['https://video.example/1', undefined],
  ['https://evil.example/?u=https://youtu.be/dQw4w9WgXcQ', undefined],
])('R9: the facade of %s opens a frame of %s', (href, host) => {
  const node: Segment = { component: 'Video', attributes: { href }, children: [], line: 1 };
  const nested: Segment = { ...node, component: 'Callout', children: ['<p>', node, '</p>', node] };
  const hosts = frameHosts([nested], { Video: video });
  expect(hosts).toEqual(host === undefined ? [] : [host]);
});
