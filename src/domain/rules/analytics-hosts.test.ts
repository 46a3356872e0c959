import { expect, test } from 'vitest';
import { blogFiles } from '../../test/builders.ts';
import { problemLines } from '../../test/problem-lines.ts';

const PLACE = 'content/site.yaml analytics.snippet';

test.each<[string, string, string[], string[]]>([
  ['a listed host', '<script src="https://a.example/x.js"></script>', ['a.example'], []],
  ['a host below a listed one', '<script src=https://x.a.example/></script>', ['*.a.example'], []],
  ['the one above it', '<script src="https://a.example/"></script>', ['*.a.example'], ['analytics-host']],
  ['without a scheme', '<script src="//A.example/"></script>', ['a.example'], []],
  ['without encryption', '<img src="http://a.example/">', ['a.example'], ['analytics-host']],
  ['a port of its own', "<img src='https://a.example:8443/'>", ['a.example:8443'], []],
  ['the blog itself', '<script src="/count.js"></script>', [], []],
  ['in code', '<script>fetch("https://a.example/c")</script>', [], ['analytics-code']],
  ['in code, by a socket', '<script>new WebSocket(`wss://a.example/c`)</script>', ['wss://a.example'], []],
  ['a name that is no address', '<script>ask("a.example")</script>', [], []],
])('%s', (_, snippet, hosts, codes) => {
  const found = problemLines(blogFiles({ site: { analytics: { snippet, hosts } } }));
  expect(found).toEqual(codes.map((code) => `${code} ${PLACE}`));
}); // prettier-ignore
