import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RotaReport } from '../../domain/report/report.ts';
import { printable } from '../rota/columns.ts';
import { axis } from './strip/axis.ts';
import { blogWeeks } from './blog-weeks.ts';
import { coming } from './coming.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { deskPage } from './desk-page.ts';
import { openSlots, waiting } from './editors.ts';
import { givenAway } from './given-away.ts';
import { headline, headlineText } from './headline.ts';
import { knowledge } from './knowledge.ts';
import { legend } from './legend.ts';
import { marks } from './strip/marks.ts';
import { masthead } from './masthead.ts';
import { rotationSection } from './rotation-section.ts';
import { tag } from './tag.ts';
import { tally } from './tally.ts';
import { unanswered } from './unanswered.ts';
import { urgentFirst, ways } from './ways.ts';
import { yearAround, type Year } from './strip/year.ts';

/**
 * The report as the page that an editor opens on Monday: one file without script, and without
 * anything that would have to be fetched.
 */
export function deskAsHtml(report: RotaReport, options: DeskOptions): string {
  const sorted = { ...report, rotations: urgentFirst(report.rotations) };
  const desk: Desk = { ...options, report: sorted, year: yearAround(report.today) };
  return toHtml(
    deskPage(
      {
        ...options,
        title: `${headlineText(report, options.author ?? null)} Desk of ${printable(options.site.name)}`,
      },
      marks(
        report.rotations.map(({ rotation }) => rotation),
        desk.year,
      ),
      masthead(desk),
      tag('main', {}, head(desk), report.rotations.length === 0 ? null : year(desk), foot(desk)),
    ),
  );
}

function head(desk: Desk): Element {
  return tag(
    'div',
    { className: ['head'] },
    tag(
      'div',
      {},
      headline(desk.report, desk.author ?? null),
      tally(desk.report),
      ways(desk.report.rotations),
    ),
    blogWeeks(desk),
  );
}

function year(desk: Desk): Element {
  const { report } = desk;
  return tag(
    'section',
    { id: 'year', ariaLabelledBy: ['year-title'] },
    tag('h2', { id: 'year-title', className: ['unseen'] }, 'The year'),
    ruler(desk.year),
    report.rotations.map((one) => rotationSection(one, desk)),
    legend(desk),
  );
}

/** The heads of the columns; the tables have their own for those who hear them. */
function ruler(of: Year): Element {
  const heads = ['Author', 'Standing', 'Due', 'Move'].map((head) =>
    tag('span', { ariaHidden: 'true' }, head),
  );
  return tag('div', { className: ['ruler'] }, heads, axis(of));
}

function foot(desk: Desk): Element {
  const isEmpty = desk.report.rotations.length === 0 && desk.report.waitingOnEditors.length === 0;
  const own = tag(
    'div',
    {},
    isEmpty ? null : waiting(desk),
    openSlots(desk),
    givenAway(desk),
    unanswered(desk),
  );
  const many = desk.report.rotations.length > 3 ? ['parts', 'many'] : ['parts'];
  return tag('div', { className: many }, own, coming(desk), knowledge(desk));
}
