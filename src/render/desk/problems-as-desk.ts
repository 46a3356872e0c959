import { toHtml } from 'hast-util-to-html';
import type { Problem } from '../../domain/problem.ts';
import { messageOf } from '../problems/message-of.ts';
import { countsInWords } from '../problems/problems-as-text.ts';
import { printable } from '../rota/columns.ts';
import { deskPage } from './desk-page.ts';
import { tag, type Child } from './tag.ts';

/** What stands in the place of the desk while the data are wrong: the sentences of the report. */
export function problemsAsDesk(problems: Problem[], reload: string | null): string {
  const title = 'No report is made from wrong data: mend these first';
  return toHtml(
    deskPage(
      { site: null, title, reload },
      tag(
        'main',
        { className: ['mend'] },
        tag('h1', {}, title, '.'),
        tag('ul', {}, problems.map(item)),
        tag('p', {}, countsInWords(problems)),
      ),
    ),
  );
}

function item(problem: Problem): Child {
  const { text, source } = messageOf(problem);
  const { file, line, column } = problem;
  return tag(
    'li',
    {},
    tag('b', {}, `${printable(file)}:${line ?? 1}:${column ?? 1}`),
    tag('p', {}, text),
    source.length === 0 ? null : tag('pre', {}, source.join('\n')),
  );
}
