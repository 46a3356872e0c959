import { expect, test } from 'vitest';
import { inlineHtml, inlineText } from './inline-html.ts';

test.each([
  ['emphasis', 'a *b* **c** `d`', 'a <em>b</em> <strong>c</strong> <code>d</code>'],
  [
    'links',
    '[a](https://b.example) [c](/d/)',
    '<a href="https://b.example">a</a> <a href="/base/d/">c</a>',
  ],
  ['no links that run', '[a](javascript:b) [c](data:d)', 'a c'],
  ['no images', 'a ![b](./c.png)', 'a b'],
  ['no blocks', '# a\n\n- b', 'a\n\nb'],
  ['no HTML', 'a <b onclick="c">d</b> & e', 'a &#x3C;b onclick="c">d&#x3C;/b> &#x26; e'],
  ['no HTML blocks', '<script>a</script>', '&#x3C;script>a&#x3C;/script>'],
  ['nothing too deep', '>'.repeat(200), '>'.repeat(200)],
])('%s', (_, text, expected) => {
  expect(inlineHtml(text, '/base').replace(/\n+/g, '\n\n')).toBe(expected);
});

test.each([
  ['marks', 'a *b* **c** `d < e` [f](https://g.example)', 'a b c d < e f'],
  ['references', 'a &amp; b &lt;c&gt;', 'a & b <c>'],
  ['HTML, which is text', 'a <b>c</b>', 'a <b>c</b>'],
  ['lines and paragraphs', 'a\\\nb\n\nc', 'a b c'],
  ['what is too deep', '>'.repeat(200), '>'.repeat(200)],
])('the plain text of %s', (_, text, expected) => {
  expect(inlineText(text)).toBe(expected);
});
