import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { REPLACEABLE, replaceableIn } from './replaceable.ts';

test.each(Object.entries(REPLACEABLE))(
  '%s has the props that are promised: %s',
  (name, promised) => {
    expect(propsOf(readFileSync(`src/components/${name}.astro`, 'utf8'))).toEqual(promised);
  },
);

test('README tells what can be replaced, with what props', () => {
  const readme = readFileSync('README.md', 'utf8');
  const untold = Object.entries(REPLACEABLE).filter(([name, props]) => {
    const told = props.replace(/[^, ]+/g, '`$&`');
    return !new RegExp(`\\| \`${name}\` +\\| ${RegExp.escape(told)} +\\|`).test(readme);
  });
  expect(untold).toEqual([]);
});

test.each([
  ['../components/Byline.astro', 'Byline'],
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
