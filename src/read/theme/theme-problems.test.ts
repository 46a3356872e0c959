import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { problemMessage } from '../../domain/problem.ts';
import { tempBlog, writeFiles } from '../../test/temp-blog.ts';
import { listFiles } from '../list-files.ts';
import { programSource } from '../program-version.ts';
import { themeProblems } from './theme-problems.ts';

const BYLINE = 'content/theme/Byline.astro';
const STYLE = 'content/theme/style.css';

test.each<[string, Record<string, string>, string[]]>([
  ['a theme in order', { [BYLINE]: "---\nimport { at } from 'rota';\nimport X from './parts/X.astro';\n---\n<X {at} />\n", 'content/theme/parts/X.astro': '<p></p>\n' }, []],
  ['a sheet under another name', { 'content/theme/styles.css': 'a {}\n' }, ['content/theme/styles.css:null:null The file cannot be read: the sheet that pages load is content/theme/style.css; rename it.']],
  ['a part of a name', { 'content/theme/Footer.astro': '<p></p>\n' }, ['content/theme/Footer.astro:null:null No component "Footer" can be replaced. Did you mean "SiteFooter"? ']],
  ['another host in the style of a component', { [BYLINE]: '<p></p>\n\n<style>\n  p { background: url(https://a.example/b.png) }\n</style>\n' }, [`${BYLINE}:4:23 The style sheet loads "https://a.example/b.png", from another host, `]],
  ['front matter that never ends', { [BYLINE]: '---\nconst a = 1;\n<p>{a}</p>\n' }, [`${BYLINE}:1:1 The component cannot be read: its front matter never ends`]],
  ['an unclosed tag', { [BYLINE]: '<p>\n  <b></i>\n</p>\n' }, [`${BYLINE}:2:`]],
  ['an import that is nearly there', { [BYLINE]: "---\nimport X from './parts/Stmap.astro';\n---\n<X />\n", 'content/theme/parts/Stamp.astro': '<p></p>\n' }, [`${BYLINE}:2:16 The component imports "./parts/Stmap.astro", where there is no file. Mend the path. Did you mean "./parts/Stamp.astro"?`]],
  ['a package that is not installed', { [BYLINE]: "---\nimport x from '@scope/left-pad/a';\n---\n<p>{x}</p>\n" }, [`${BYLINE}:2:16 The component imports "@scope/left-pad/a", which is not installed. Install it beside the program with "npm install @scope/left-pad".`]],
  ['a rule after an @import that has none before it', { [STYLE]: "@import './a.css';\na { color: red }\n", 'content/theme/a.css': 'b { color: blue }\n' }, []],
  ['an image that is not there', { [STYLE]: 'a { background: url(./none.png) }\n' }, [`${STYLE}:1:21 The style sheet loads "./none.png", where there is no file. Put it at content/theme/none.png.`]],
  ['an image in public/', { [STYLE]: 'a { background: url(/a%20b.png?v=1#x) }\n', 'public/a b.png': 'x' }, []],
  ['a percent sign that stands for nothing', { [STYLE]: 'a { background: url(100%.png) }\n' }, [`${STYLE}:1:21 The style sheet loads "100%.png", where there is no file. Put it at content/theme/100%.png.`]],
  ['rules so deep that the parser would die', { [STYLE]: `${'.a{'.repeat(5000)}${'}'.repeat(5000)}\n` }, [`${STYLE}:1:1 The style sheet cannot be read: more than 200 brackets lie in each other`]],
  ['a rule that is never closed', { [STYLE]: 'b { margin: 0 }\na { color: red;\n' }, [`${STYLE}:2:1 The style sheet cannot be read: a bracket, brace, comment or quotation mark before`]],
  ['a comment that is never closed', { [STYLE]: 'b { margin: 0 }\n/* a { color: red }' }, [`${STYLE}:2:1 The style sheet cannot be read: a bracket, brace, comment`]],
  ['an @import without its semicolon', { [STYLE]: "@import './a.css'\n", 'content/theme/a.css': '/* nothing */\n' }, [`${STYLE}:1:1 The style sheet cannot be read: `]],
  ['data in the sheet', { [STYLE]: 'a { background: url(data:image/png;base64,AA) }\n' }, [`${STYLE}:1:21 The style sheet loads "data:image/png;base64,AA", which the content security policy forbids.`]],
  ['a brace that closes nothing', { [STYLE]: 'a { color: red }\n }\n' }, [`${STYLE}:3:1 The style sheet cannot be read: a bracket, brace, comment or quotation mark before this place has no counterpart.`]],
  ['properties of one’s own, and one that is nearly ours', { [STYLE]: ':root { --own: 1px; --measur: 30rem; --inks: red }\nb { color: var(--inks) }\n/* --acent: x */\n' }, [`${STYLE}:1:21 Nothing uses "--measur". Did you mean "--measure"?`]],
])('%s', async (_, files, told) => {
  const found = await problemsOf(files);
  expect(found).toEqual(told.map((start) => expect.stringContaining(start)));
}); // prettier-ignore

test('a file of the program, which an upgrade may move', async () => {
  const dir = await tempBlog();
  const way = relative(
    join(dir, 'content/theme'),
    join(programSource, 'components/faces/Face.astro'),
  );
  const source = way.replaceAll('\\', '/');
  await writeFiles(dir, { [BYLINE]: `---\nimport Face from '${source}';\n---\n<Face />\n` });
  const [problem] = await themeProblems(dir, listFiles(dir));
  expect(problemMessage(problem!)).toContain(
    'which the next upgrade may move. Import what themes may rely on: "rota"',
  );
});

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const dir = await tempBlog(files);
  const problems = await themeProblems(dir, listFiles(dir));
  return problems.map(
    (problem) => `${problem.file}:${problem.line}:${problem.column} ${problemMessage(problem)}`,
  );
}
