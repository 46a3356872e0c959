import { expect, test } from 'vitest';
import type { FindingKind } from '../finding.ts';
import { rewriteBody } from './body.ts';
import { surveyBody } from './survey-body.ts';

function rewrite(text: string): { text: string; kinds: FindingKind[] } {
  const kinds: FindingKind[] = [];
  return { text: rewriteBody(text, (kind) => kinds.push(kind)), kinds };
}

test.each([
  ['Plain *text*\n\n- a\n- b', 'Plain *text*\n\n- a\n- b'],
  ['    <div>\n\n    </div>', '<div>\n\n    </div>'],
  ['```html\n<div>\n{: .a}\n</div>\n```', '```html\n<div>\n{: .a}\n</div>\n```'],
  ['a `<span>` b', 'a `<span>` b'],
])('what both read alike stays: %j', (source, text) => {
  expect(rewrite(source)).toEqual({ text, kinds: [] });
});

test.each<[string, string, FindingKind[]]>([
  ['![a](b.png)\n{: .left}\nText', '![a](b.png)\n\nText', ['attributes-dropped']],
  ['[a](b){:target="_blank"} c', '[a](b) c', ['attributes-dropped']],
  ['* TOC\n{:toc}\n\nText', 'Text', ['attributes-dropped']],
  ['## A {#b}', '## A', ['attributes-dropped']],
  ['a {::comment}b{:/comment}c', 'a c', ['attributes-dropped']],
  ['a<!-- more -->b', 'ab', ['html-comment']],
  ['<div markdown="1">\n## *A*\n</div>', '## *A*', ['html-unwrapped']],
  ['<blockquote markdown=1>\n*a*\n</blockquote>', '> *a*', ['html-unwrapped']],
  ['<div><img src="a.png"></div>', '<figure>\n<img src="a.png">\n</figure>', ['html-unwrapped']],
  ['<img src="a.png" alt="A">\n\nb', '![A](a.png)\n\nb', []],
  ['a <a href="b">c *d*</a> e', 'a [c *d*](b) e', []],
  ['a <span>b</span> c', 'a b c', ['html-unwrapped']],
  ['<p>a * b <em>c</em></p>', 'a \\* b *c*', []],
  [
    '<blockquote class="x">a\n\nb</blockquote>',
    '<blockquote>\na b\n</blockquote>',
    ['html-attributes'],
  ],
  ['<iframe src="//v.example/1" title="V"></iframe>', '[V](https://v.example/1)', ['embed-linked']],
  ['<script>x</script>\n\na', 'a', ['html-dropped']],
  ['a like <H1> b', 'a like &lt;H1> b', []],
  ['**c***.* d', '**c**. d', ['markdown-mended']],
  ['**a:**b', '<strong>a:</strong>b', ['markdown-mended']],
  ['x *a (*b', 'x <em>a (</em>b', ['markdown-mended']],
  ['[a](https://b.example/ c)', '[a](https://b.example/c)', ['markdown-mended']],
  ['>\nb\n', '>\n> b', ['markdown-mended']],
  ['| a | b |\n| c | d |', '|  |  |\n| --- | --- |\n| a | b |\n| c | d |', ['markdown-mended']],
  ['A\n: b *c*', '<dl>\n<dt>A</dt>\n<dd>b <em>c</em></dd>\n</dl>', ['markdown-mended']],
  ['*[AB]: Long\n\nAB `AB`', '<abbr title="Long">AB</abbr> `AB`', ['markdown-mended']],
  ['a\u200Bb', 'ab', ['characters-dropped']],
])('%j becomes %j', (source, text, kinds) => {
  expect(rewrite(source)).toEqual({ text, kinds });
});

test('the top level of headings is 2 and none is skipped', () => {
  const { text } = rewrite('### A\n\nB\n=\n\n#### C\n\n<h6>D</h6>');
  expect(text).toBe('## A\n\n## B\n\n### C\n\n#### D');
});

test('a survey names images, ids of headings and the first sentence', () => {
  const survey = surveyBody(
    '## A b\n\nOne. Two ![x](y.png).\n\n<figure><img src="z.png"></figure>\n\n## A b',
  );
  expect(survey.images).toEqual(['y.png', 'z.png']);
  expect([...survey.anchors]).toEqual(['a-b', 'a-b-1']);
  expect(survey.firstSentence).toBe('One.');
});
