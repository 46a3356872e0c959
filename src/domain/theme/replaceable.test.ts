import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { REPLACEABLE, replaceableIn } from './replaceable.ts';

test.each(Object.entries(REPLACEABLE))(
  '%s has the props that are promised',
  (name, { room, props }) => {
    expect(propsOf(readFileSync(`src/components/${room}/${name}.astro`, 'utf8'))).toEqual(props);
  },
);

test('README tells what can be replaced, with what props', () => {
  const readme = readFileSync('README.md', 'utf8');
  const untold = Object.entries(REPLACEABLE).filter(([name, { props }]) => {
    const told = props.replace(/[^, ]+/g, '`$&`');
    return !new RegExp(`\\| \`${name}\` +\\| ${RegExp.escape(told)} +\\|`).test(readme);
  });
  expect(untold).toEqual([]);
});

test('an editor finds each of them as rota/<Name>.astro', () => {
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as TsConfig;
  const rooms = Object.values(REPLACEABLE).map(({ room }) => `./src/components/${room}/*`);
  expect(compilerOptions.paths['rota/*']).toEqual([...new Set(rooms)].toSorted());
});

test('a byline or an entry inside something of an owner’s keeps its place', () => {
  const sheets = readdirSync('src/styles').filter((name) => name.endsWith('.css'));
  const rules = sheets.map((name) => readFileSync(`src/styles/${name}`, 'utf8')).join('\n');
  expect(rules.match(/^.*> \.(byline|entry|lead-post)\b.*$/gm)).toBeNull();
});

test.each([
  ['../people/Byline.astro', 'Byline'],
  ['rota/Byline.astro', 'Byline'],
  ['./byline.astro', null],
  ['./Face.astro', null],
  ['./Byline.astro?astro&type=style', null],
  ['./constructor.astro', null],
])('%s is %s', (specifier, name) => {
  expect(replaceableIn(specifier)).toBe(name);
});

function propsOf(component: string): string {
  const script = /^---$([\s\S]*?)^---$/m.exec(component)![1]!;
  const file = ts.createSourceFile('a.ts', script, ts.ScriptTarget.Latest);
  const props = file.statements.find(
    (one) => ts.isInterfaceDeclaration(one) && one.name.text === 'Props',
  );
  const members = (props as ts.InterfaceDeclaration).members as ts.NodeArray<ts.PropertySignature>;
  return members
    .map(({ name, questionToken }) => (name as ts.Identifier).text + (questionToken ? '?' : ''))
    .join(', ');
}

interface TsConfig {
  compilerOptions: { paths: Record<string, string[]> };
}
