import { expect, test } from 'vitest';
import { bodyContext } from '../test/body-context.ts';
import { outlineBody } from './outline-body.ts';

/** The problems of a body as "line:column code", with the file's lines counted from its front matter. */
function problemsIn(text: string, mdx = true): string[] {
  const file = `---\ntitle: Tides\n---\n${text}\n`;
  return outlineBody(file, bodyContext({ mdx })).problems.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}

test.each([
  ['emphasis, lists, quotations', '*a* **b**\n\n- c\n\n> d'],
  [
    'tables, strikethrough, tasks, autolinks',
    '| a |\n|--:|\n| b |\n\n~~c~~ https://d.example\n\n- [x] e',
  ],
  ['footnotes', 'a[^1]\n\n[^1]: b'],
  ['comments', 'a {/* b */} c\n\n{/*\nd\n*/}'],
  ['a component on one line', '<Callout kind="note">a</Callout>'],
  ['a component over several', '<Callout\n  kind="tip"\n  title=\'a > b\'\n>\n\na\n\n</Callout>'],
  [
    'components in each other',
    '<Columns>\n<Callout kind="note">\n<Figure src="./a.png" alt="" />\n</Callout>\n</Columns>',
  ],
  ['a component in a list', '- a\n\n  <Figure src="./a.png" alt="b" />'],
  ['a component in a quotation', '> <Callout\n> kind="note">\n> a\n> </Callout>'],
  [
    'flags and literals',
    '<Figure src={"./a.png"} alt={`b`} wide />\n\n<Figure src="./a.png" alt="" wide={false} />',
  ],
  [
    'the short list of elements',
    'a <span lang="de">Wort</span> a<sub>1</sub> b<sup>2</sup> <kbd>c</kbd><br/><abbr title="d">e</abbr>',
  ],
  ['details', '<details open>\n<summary>a *b*</summary>\n\nc\n\n- d\n</details>'],
  ['details on one line', '<details><summary>a</summary>b</details>'],
  ['an element alone in its line', '<kbd>a</kbd>'],
  ['braces in a string', '<Callout kind="note" title="{1 + 1}">a</Callout>'],
  ['escaped signs', '\\{a\\} \\<b'],
  ['code', '`{a} <b>`\n\n```tsx\n<C {...d} />\n```'],
  ['dollars that are money', 'It is $5 and \\{1\\} and $10.'],
  ['an empty body', ''],
])('MDX may hold %s', (_, text) => {
  expect(problemsIn(text)).toEqual([]);
});

test.each([
  ['import', 'import a from "a"', ['4:1 mdx-module']],
  ['export', '\n\nexport const a = 1', ['6:1 mdx-module']],
  [
    'import and export',
    'import a from "a"\nexport const b = a',
    ['4:1 mdx-module', '5:1 mdx-module'],
  ],
  ['an expression in text', 'one {two} three', ['4:5 mdx-expression']],
  ['an expression of its own', '\n{process.exit()}', ['5:1 mdx-expression']],
  [
    'an expression between dollars that pair not',
    'It is $5 and {1+1} and $10',
    ['4:14 mdx-expression'],
  ],
  ['an expression with a comment', '{/* a */ b}', ['4:1 mdx-expression']],
  [
    'an expression in a component',
    '<Callout kind="note">\na {b}\n</Callout>',
    ['5:3 mdx-expression'],
  ],
  ['an expression in a heading', '## a {b}', ['4:6 mdx-expression']],
  ['an expression in a table', '| a |\n|---|\n| {b} |', ['6:3 mdx-expression']],
  ['spread', '<Callout kind="note" {...a}>b</Callout>', ['4:22 mdx-spread']],
  ['a computed attribute', '<Callout kind={"no" + "te"}>a</Callout>', ['4:10 attribute-value']],
  [
    'a call in an attribute',
    '<Callout kind="note" title={(() => "a")()}>b</Callout>',
    ['4:22 attribute-value'],
  ],
  [
    'a template with a hole',
    '<Callout kind="note" title={`a ${b}`}>b</Callout>',
    ['4:22 attribute-value'],
  ],
  [
    'JSX in an attribute',
    '<Callout kind="note" title={<b/>}>b</Callout>',
    ['4:22 attribute-value'],
  ],
  ['a value that is not allowed', '<Callout\n  kind="danger">a</Callout>', ['5:3 attribute-value']],
  ['a wrong type', '<Figure src="./a.png" alt="b" wide="yes" />', ['4:31 attribute-value']],
  ['an empty title', '<Callout kind="note" title="">a</Callout>', ['4:22 attribute-value']],
  [
    'an attribute given twice',
    '<Callout kind="note" kind="tip">a</Callout>',
    ['4:22 attribute-value'],
  ],
  [
    'an unknown attribute',
    '<Callout kind="note"\n  colour="red">a</Callout>',
    ['5:3 mdx-attribute'],
  ],
  ['an event handler', '<Callout kind="note" onClick="a()">b</Callout>', ['4:22 mdx-attribute']],
  ['a style', '<Callout kind="note" style={{ a: 1 }}>b</Callout>', ['4:22 mdx-attribute']],
  [
    'directives',
    '<Callout kind="note" client:load set:html="a">b</Callout>',
    ['4:22 mdx-attribute', '4:34 mdx-attribute'],
  ],
  [
    'attributes of an element',
    'a <kbd onclick="b" class="c">d</kbd>',
    ['4:8 mdx-attribute', '4:20 mdx-attribute'],
  ],
  [
    'a language that is none, and one without a value',
    'a <span lang="german">b</span> <span lang>c</span>',
    ['4:9 attribute-value', '4:38 attribute-value'],
  ],
  ['a missing attribute', 'a\n\n<Callout>a</Callout>', ['6:1 missing-attribute']],
  ['two missing attributes', '<Figure />', ['4:1 missing-attribute', '4:1 missing-attribute']],
  ['a component nobody knows', '<Chart data={[1]} />', ['4:1 unknown-component']],
  [
    'a name of Object',
    '<Constructor />\n\n<HasOwnProperty />',
    ['4:1 unknown-component', '6:1 unknown-component'],
  ],
  ['a fragment', '<>\na\n</>', ['4:1 mdx-element']],
  ['a member name', '<a.b />', ['4:1 mdx-element']],
  ['a namespace', '<Astro:self />', ['4:1 mdx-element']],
  ['raw HTML', '<div>\na\n</div>\n\n<script>a</script>', ['4:1 mdx-element', '8:1 mdx-element']],
  ['an image tag', '<img src="./a.png" onerror="a" />', ['4:1 mdx-element']],
  ['a summary alone', '<summary>a</summary>', ['4:1 mdx-element']],
  ['details without summary', '<details>a</details>', ['4:1 mdx-element']],
  ['paragraphs in a key', '<kbd>\n\na\n\nb\n\n</kbd>', ['4:1 mdx-element']],
  ['a component within a line', 'a <Callout kind="note">b</Callout>', ['4:3 component-inline']],
  [
    'a component within a heading',
    '## a <Figure src="./a.png" alt="b" />',
    ['4:6 component-inline'],
  ],
  [
    'a component within a link',
    '[<Figure src="./a.png" alt="b" />](https://c.example)',
    ['4:2 component-inline'],
  ],
  [
    'a component within a line of a list',
    '- a <Figure src="./a.png" alt="b" />',
    ['4:5 component-inline'],
  ],
  ['details within a line', 'a <details><summary>b</summary>c</details>', ['4:3 component-inline']],
  [
    'text where none belongs',
    '<Figure src="./a.png" alt="b">c</Figure>',
    ['4:1 component-children'],
  ],
  ['an unclosed component', 'a\n\n<Callout kind="note">\n\nb', ['6:1 mdx-syntax']],
  ['a closing tag alone', '</Callout>', ['4:1 mdx-syntax']],
  ['an HTML comment', 'a <!-- b -->', ['4:3 mdx-syntax']],
  ['an address between angle brackets', '<https://a.example>', ['4:1 mdx-syntax']],
  ['an open brace', 'a {b', ['4:3 mdx-syntax']],
  ['a formula that cannot be read', 'a $\\frac{1$', ['4:3 math-syntax']],
  ['a formula of two lines that cannot be read', 'a\n\n$$\n\\b\n$$', ['6:1 math-syntax']],
  ['a formula that links', '$\\href{javascript:a}{b}$', ['4:1 math-syntax']],
  ['a name that every object has', '<constructor />', ['4:1 mdx-element']],
  ['an image without alt', '![](./a.png)', ['4:1 image-alt']],
  [
    'headings',
    '# a\n\n### b\n\n##',
    ['4:1 heading-h1', '6:1 heading-skipped', '8:1 heading-empty'],
  ],
  ['a first heading too deep', '### a', ['4:1 heading-skipped']],
  ['an unknown language', '```pyton\na\n```', ['4:1 unknown-code-language']],
])('MDX may not hold %s', (_, text, expected) => {
  expect(problemsIn(text)).toEqual(expected);
});

test.each([
  ['CRLF', '---\r\ntitle: a\r\n---\r\n\r\nb {c}\r\n', '5:3'],
  ['a byte order mark', '\uFEFF---\ntitle: a\n---\n\nb {c}\n', '5:3'],
  ['no front matter', 'b {c}', '1:3'],
  ['signs of two units', '---\ntitle: a\n---\n🌊 {c}', '4:4'],
])('positions hold with %s', (_, text, expected) => {
  const [problem] = outlineBody(text, bodyContext()).problems;
  expect(`${problem?.line}:${problem?.column}`).toBe(expected);
});

test.each([
  ['a misspelt component', '<Calout />', 'hint', ' Did you mean "Callout"?'],
  [
    'a misspelt attribute',
    '<Callout kind="note" titel="a">b</Callout>',
    'hint',
    ' Did you mean "title"?',
  ],
  [
    'a component in small letters',
    '<callout>\na\n</callout>',
    'remedy',
    'Did you mean <Callout>? Write it in Markdown, or use a component.',
  ],
  [
    'a wrong choice',
    '<Callout kind="danger">a</Callout>',
    'expected',
    'one of "note", "tip", "warning"',
  ],
  ['a wrong flag', '<Figure src="./a.png" alt="b" wide="yes" />', 'expected', '{true} or {false}'],
  ['a misspelt language', '```pyton\na\n```', 'hint', ' Did you mean "python"?'],
  ['an HTML comment', 'a <!-- b -->', 'remedy', 'Write comments as {/* ... */}.'],
])('%s gets good advice', (_, text, name, expected) => {
  const [problem] = outlineBody(text, bodyContext()).problems;
  expect(problem?.args[name]).toBe(expected);
});

test.each([
  [
    'raw HTML of the long list',
    '<figure><img src="./a.png" alt="a"><figcaption>b</figcaption></figure>\n\n<dl><dt>c<dd>d</dl>',
  ],
  ['braces and angle brackets', '{a} < b $c$'],
  ['comments', 'a <!-- b -->'],
  ['an image without alt', '![](./a.png)'],
  ['an address between angle brackets', '<https://a.example>'],
])('Markdown may hold %s', (_, text) => {
  expect(problemsIn(text, false)).toEqual([]);
});

test.each([
  ['script', 'a\n\n<script>b</script>', ['6:1 html-dropped']],
  ['an event handler', '<img src="./a.png" alt="b" onerror="c">', ['4:1 html-dropped']],
  [
    'style and class, once each',
    '<p style="a" class="b">c</p>\n<p class="d">e</p>',
    ['4:1 html-dropped', '4:1 html-dropped'],
  ],
  [
    'an element named as what every object has',
    'a <constructor>b</constructor>',
    ['4:3 html-dropped'],
  ],
  ['an element of an old browser', 'a <font>b</font>', ['4:3 html-dropped']],
  ['an iframe in a quotation', '> a\n>\n> <iframe src="b"></iframe>', ['6:3 html-dropped']],
  ['headings in raw HTML', '<h1>a</h1>\n\n<h3>b</h3>', ['4:1 heading-h1', '6:1 heading-skipped']],
  ['a link in raw HTML', 'a <a href="javascript:b">c</a>', ['4:3 link-scheme']],
])('Markdown loses %s', (_, text, expected) => {
  const found = problemsIn(text, false);
  expect(found).toEqual(expected);
});

test('an unknown component is told with the files that would make it, unless it is a slip', () => {
  const own = (tag: string) =>
    outlineBody(`---\n---\n${tag}\n`, bodyContext({ mdx: true })).problems[0]?.args['own'];
  expect(own('<TideGauge />')).toContain('content/theme/mdx/tide-gauge.ts and TideGauge.astro');
  expect(own('<Calout />')).toBe('');
});
