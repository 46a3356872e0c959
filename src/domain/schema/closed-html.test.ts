import { expect, test } from 'vitest';
import { isClosedHtml } from './closed-html.ts';

test.each([
  '<script src="https://a.example/x.js" async></script>',
  '<script>if (a < b) count("<!--")</script ><noscript><img src="/x.png" alt=""></noscript>',
  '<!-- <script> --><p>1 < 2',
  '<SCRIPT>x()</script>\n<style>i{}</style>',
])('R9: %s stands for itself', (html) => {
  expect(isClosedHtml(html)).toBe(true);
});

test.each([
  '<script>count(',
  '<script src="/x.js"/>',
  '<!-- x',
  '<p title="',
  '<style>i{}</script>',
  '<textarea>',
  '<plaintext>',
  '<script></script',
])('R9: %s would swallow what comes behind it', (html) => {
  expect(isClosedHtml(html)).toBe(false);
});
