import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { scanHtml } from './html-tags.ts';
import { forbiddenParts } from './forbidden-parts.ts';

const CODE = 'count("a < b")';
const HASH = `'sha256-${createHash('sha256').update(CODE).digest('base64')}'`;
const POLICY = `default-src 'self'; script-src 'self' ${HASH} https://count.example https://*.far.example; frame-src 'none'; form-action 'self'`;

test.each([
  ['<p style="color:red">x</p>', /^has a style attribute at <p>/],
  ['<p onclick="x()">x</p>', /^has the attribute onclick at <p>/],
  ['<style>p{}</style>', /^holds a <style>/],
  ['<script>no()</script>', /^holds a script/],
  ['<script type="module">no()</script>', /^holds a script/],
  ['<script type="speculationrules">{}</script>', /^holds a script/],
  [
    '<script src="https://far.example/x.js"></script>',
    /^loads https:\/\/far\.example\/x\.js.*hosts under/,
  ],
  ['<script src="http://a.far.example/x.js"></script>', /^loads http:\/\/a\.far/],
  ['<img src="https://other.example/x.png" alt="">', /^loads https:\/\/other\.example\/x\.png/],
  ['<iframe src="//other.example/"></iframe>', /^loads https:\/\/other\.example\//],
  ['<link rel="stylesheet" href="https://other.example/x.css">', /^loads .*x\.css/],
  ['<video poster="https://other.example/x.png"></video>', /^loads .*x\.png/],
  ['<form action="https://other.example/"></form>', /^sends a form to https:\/\/other\.example\//],
  ['<button formaction="//other.example/">x</button>', /^sends a form to https:\/\/other/],
])('R9: %s is named before readers miss it', (html, expected) => {
  expect(partsOf(html)).toEqual([expect.stringMatching(expected)]);
});

test.each([
  `<script>${CODE}</script><SCRIPT>${CODE}</SCRIPT>`,
  '<script src="https://count.example/x.js"></script><script src="//a.far.example/x.js"></script>',
  '<script type="application/ld+json">{"a":1}</script>',
  '<script src="/x.js"></script><link rel="stylesheet" href="/x.css"><img src="/x.png" alt="">',
  '<img src="https://company.example/x.png" alt=""><a href="https://other.example/">x</a>',
  '<form action="/search/"><button>x</button></form><link rel="me" href="https://other.example/">',
  '<textarea>&lt;p style=""&gt;</textarea><p>style="" onclick=""</p><ol start="1" one="2"></ol>',
])('R9: %s is allowed', (html) => {
  expect(partsOf(html)).toEqual([]);
});

test('a page without a policy, a file of the owners’, is not judged', () => {
  const html = '<!doctype html><title>x</title><p style="color:red">x</p>';
  expect(forbiddenParts(scanHtml(html), html, 'https://company.example')).toEqual({
    policy: null,
    texts: [],
  });
});

function partsOf(body: string): string[] {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const html = `<!doctype html><title>x</title>${meta}<body>${body}`;
  const found = forbiddenParts(scanHtml(html), html, 'https://company.example');
  expect(found.policy).toBe(POLICY);
  return found.texts;
}
