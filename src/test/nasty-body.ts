import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { componentName } from '../domain/component-name.ts';

/** Every component for posts in use; one that is missing here is told below. */
const COMPONENTS: Readonly<Record<string, string>> = {
  Callout:
    '<Callout kind="warning" title="Mind &quot;the&quot; gap & <b>">\n\nMind the *gap*.\n\n- one\n- two\n\n</Callout>',
  Columns: '<Columns>\n\nLeft.\n\nRight with ![a gauge](./gauge.png).\n\n</Columns>',
  Details:
    '<Details summary="More & <more>">\n\nMuch more, and\n\n```js\nconst within = 1;\n```\n\n</Details>',
  Figure:
    '<Figure src="./gauge.png" alt="The gauge &quot;again&quot;" caption="Wide & <tall>" credit="Cy, Jr." wide />',
  PullQuote:
    '<PullQuote by="Bo & Cy" href="https://company.example/?a=1&b=2">\n\nIt rises.\n\n</PullQuote>',
  Quote:
    '<Quote by="Émile & fils" href="https://company.example/?a=1&b=2" lang="fr">\n\nL’eau « monte » : *toujours*.\n\n</Quote>',
  Video:
    '<Video href="https://video.example/1?a=1&b=2" poster="./gauge.png" alt="A still" title="High & <low> water" />',
};

const missing = readdirSync(join(import.meta.dirname, '..', 'mdx'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => componentName(name))
  .filter((name) => !(name in COMPONENTS));
if (missing.length > 0) {
  throw new Error(`The nasty blog does not use ${missing.join(', ')}: add it to nasty-body.ts.`);
}

/** A body in which everything occurs that Markdown and our components have, with odd signs in it. */
export const NASTY_BODY = [
  'A beginning with a note[^1], *em*, **strong**, ~~gone~~, `code <b> & "x"`, H<sub>2</sub>O, <kbd>Ctrl</kbd>, <abbr title="A & &quot;B&quot;">AB</abbr>, ]]&gt; and ]]> and &amp;nbsp; and &lt;script&gt;alert(1)&lt;/script&gt;. 5 < 6 & 7 > 3.',
  'Emoji 👩‍👩‍👧‍👦 🇩🇪, עברית and عربي, 日本語, a soft\u00adhyphen, a bell \u0007 and an escape \u001b[31m.',
  '## Heading\n\n### Same & "same"\n\n### Same & "same"\n\n## Heading',
  'To [a neighbour](../every-trap.mdx), [the same by address](/posts/every-trap/), [itself](#heading), [a heading of another](./../whole/index.mdx#heading-1), [the own host](https://company.example/journal/posts/every-trap/), [beside the blog](https://company.example/shop?a=1&b=2), [outside](https://other.example/a%20b?x="y"&z=%3Cw%3E#f), [mail](mailto:ada@company.example?subject=A%20%26%20B), [call](tel:+49301234567), [an author](/authors/ada-okafor/), [a query](/posts/every-trap/?utm=1&b=2#top), https://auto.example/?a=1&b=2, https://bare.example/x_(y).',
  '![A "gauge" & \\<sea>](./gauge.png "How it \'stands\' & falls")',
  'Odd names: ![two words](<./two words.png>) ![again](./two%20words.png) ![umlauts](<./Häfen & Öl.png>) ![percent](./50%25.png) ![plus](./a+b=c;d.png) ![loud](./SHOUT.PNG) ![shared](<../../images/shared (1).png>)\n\n<Figure src="./gauge.png" alt="" />',
  '[![A linked image](./gauge.png)](https://other.example/?a=1&b=2)',
  '| a | b & c | `d \\| e` |\n|:--|--:|:-:|\n| 1 | **2** | ![cell](./gauge.png) |\n| <kbd>x</kbd> | | $y_1$ |',
  '```js title="tide & <b>.js" {1,3}\n\tconst level = "<b>" && 1;\n\n\tif (a < b) { /* ]]> */ }\n```',
  '```\nno language:\ttab, trailing  \n  </code></pre><script>alert(1)</script>\n```',
  '    indented & &lt;b>',
  'Inline $x < y \\& z > "1"$ and\n\n$$\n\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}\n$$',
  '> A quotation\n>\n> > within one',
  '- [x] done\n- [ ] not yet\n\n1. one\n   - deeper\n\n     in paragraphs\n2. two',
  '7. seven\n8. eight',
  '<details>\n<summary>A **summary** & more</summary>\n\nHidden words.\n\n</details>',
  '---',
  ...Object.values(COMPONENTS),
  'Again[^1] and another[^long].\n\n[^1]: And the note with `code`.\n[^long]: Two paragraphs.\n\n    The second.',
].join('\n\n');
