import { expect, test } from 'vitest';
import { inlineHtml } from './inline-html.ts';

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
