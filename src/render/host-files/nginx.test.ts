import { expect, test } from 'vitest';
import { renderNginx } from './nginx.ts';

const HEADERS = `/a.b/*
  X-Own: "quoted" yes
/a.b/:id/
  x-own: no
  X-Price: $5
/a.b/feed.json
  Content-Type: application/feed+json; charset=utf-8
`;

test('R10: of several rules that fit, the last counts; what nginx would misread is left out', () => {
  const text = renderNginx({ headers: HEADERS, redirects: '', base: '/a.b' });
  expect(text).toContain('if ($uri ~ "^/a\\.b/.*$") {\n  set $rota_x_own "\\"quoted\\" yes";\n}');
  expect(text).toContain(
    'if ($uri ~ "^/a\\.b/[^/]+/(index\\.html)?$") {\n  set $rota_x_own "no";\n}',
  );
  expect(text.match(/^add_header .*$/gm)).toEqual(['add_header x-own $rota_x_own always;']);
  expect(text).toContain('location ~ "^/a\\.b/feed\\.json$" {\n  types { }');
  expect(text).not.toContain('$5');
  expect(text).not.toContain('Where old addresses lead');
});

test.each([
  ['/old/ /new/ 301', 'location = "/old/" {\n  return 301 "/new/";\n}'],
  ['/old%20one /new', 'location = "/old one" {\n  return 301 "/new";\n}'],
  ['/2011/* /archive/:splat 302', 'location ~ "^/2011/(.*)$" {\n  return 302 "/archive/$1";\n}'],
  ['/old/* https://other.example/ 308', 'return 308 "https://other.example/";'],
  ['/de/* /:splat 301 Language=de', '# Not for nginx: /de/* /:splat 301 Language=de'],
  ['/app/* /index.html 200', '# Not for nginx: /app/* /index.html 200'],
  ['/a/:id /b/:id', '# Not for nginx: /a/:id /b/:id'],
  ['/a%22;evil /b', '# Not for nginx: /a%22;evil /b'],
  ['/a /b$request_uri', '# Not for nginx: /a /b$request_uri'],
])('R10: %s', (line, told) => {
  expect(renderNginx({ headers: '', redirects: `# of ours\n${line}\n`, base: '' })).toContain(told);
});

test('R10: what nginx would refuse is left out: the whole file would be lost with it', () => {
  const long = 'x'.repeat(5000);
  const headers = `/a\n  X-Long: ${long}\n  X-${long}: b\n  Content-Type: text/x\\\n  Basic-Auth: me:secret\n/${long}\n  X-A: b\n`;
  const redirects = `/a /b\n/%61 /c\n/b /${long}\n/c/:id /${long}\n`;
  const text = renderNginx({ headers, redirects, base: '' });
  expect(text.match(/location = .*/g)).toEqual(['location = "/a" {']);
  expect(text).toContain('return 301 "/b";');
  expect(text).toContain('# Not for nginx: /%61 /c');
  expect(text).not.toMatch(/x{1000}|text\/x\\|X-A|secret/);
});
