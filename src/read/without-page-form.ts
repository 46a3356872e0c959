import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { componentName } from '../domain/component-name.ts';
import { makeProblem } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import type { FileList } from './list-files.ts';
import { programSource } from './program-version.ts';

/** Components of the owners that a post may use and no page could show: the `.astro` is missing. */
export function withoutPageForm({ files }: FileList): Problem[] {
  const own = [...files.keys()].filter((path) => IN_THEME.test(path));
  const forms = [...own, ...readdirSync(join(programSource, 'mdx'))].filter(isForm);
  const shown = new Set(forms.map(componentName));
  return own
    .filter((path) => !isForm(path) && !shown.has(componentName(path)))
    .map((path) => {
      const reason = `the component has no page form; add content/theme/mdx/${componentName(path)}.astro`;
      return makeProblem('unreadable-file', { file: path }, { reason });
    });
}

function isForm(path: string): boolean {
  return path.endsWith('.astro');
}

const IN_THEME = /^content\/theme\/mdx\/([a-z][a-z0-9-]*\.ts|[^/]+\.astro)$/;
