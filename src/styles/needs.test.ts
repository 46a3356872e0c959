import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('src/{styles/*.css,mdx/*.astro,components/**/*.astro,layouts/*.astro}').map(
  (path) => [path, readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '')] as const,
);

/** Sides, as they are written where nothing turns with the language. */
const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)|clear:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)/;

test('R7: no style names a side that would not turn with the language', () => {
  const found = sheets.flatMap(([path, css]) =>
    css.split('\n').flatMap((line) => (PHYSICAL.test(line) ? [`${path}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

/** A comma is heard as a pause. */
test('R7: signs that styles put in are not read aloud', () => {
  const onScreen = sheets.filter(([path]) => !path.endsWith('print.css'));
  const found = onScreen.flatMap(([path, css]) =>
    [...css.matchAll(/content: ('[^']*[^'\s][^']*')([^;]*);\s*(?:content: ('[^']*') \/ '';)?/g)]
      .filter(
        ([, sign, rest, silent]) => silent !== sign && sign !== "', '" && !rest?.includes('/'),
      )
      .map(
        ([, sign]) => `${path}: content: ${sign} without its silent form, content: ${sign} / ''`,
      ),
  );
  expect(found).toEqual([]);
});
