import type { Element } from 'hast';
import { printable } from '../rota/columns.ts';
import { longDate, weekdayOf } from '../rota/words/day-in-words.ts';
import { name } from './ask.ts';
import type { Desk } from './desk.ts';
import { tag, type Child } from './tag.ts';

/** Of which blog and of which day this is. */
export function masthead(desk: Desk): Element {
  const { site, report, problems } = desk;
  return tag(
    'header',
    { className: ['masthead'] },
    tag(
      'p',
      { className: ['site'] },
      printable(site.name),
      tag('span', {}, ' the desk', narrowed(desk)),
    ),
    problems
      ? tag('p', { className: ['problems'] }, tag('a', { href: problems.href }, problems.count))
      : null,
    tag(
      'p',
      { className: ['date'] },
      tag(
        'time',
        { dateTime: report.today },
        `${weekdayOf(report.today)} ${longDate(report.today, '')}`,
      ),
      `, ${report.timezone}`,
    ),
  );
}

/** That something was left out, as it was asked for. */
function narrowed({ author = null, isBehindOnly = false }: Desk): Child {
  const alone = author === null ? null : [', ', name(author), ' alone'];
  return [alone, isBehindOnly ? ', only who is behind' : null];
}
