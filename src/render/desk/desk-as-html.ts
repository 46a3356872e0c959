import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RotaReport } from '../../domain/report/report.ts';
import { axis } from './axis.ts';
import { blogWeeks } from './blog-weeks.ts';
import { coming } from './coming.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { deskPage } from './desk-page.ts';
import { openSlots, waiting } from './editors.ts';
import { fullDay } from './full-day.ts';
import { headline, headlineText } from './headline.ts';
import { knowledge } from './knowledge.ts';
import { legend } from './legend.ts';
import { marks } from './marks.ts';
import { rotationSection } from './rotation-section.ts';
import { tag, type Child } from './tag.ts';
import { tally } from './tally.ts';
import { yearAround } from './year.ts';

/**
 * The report as the page that an editor opens on Monday: one file without script, and without
 * anything that would have to be fetched.
 */
export function deskAsHtml(report: RotaReport, options: DeskOptions): string {
  const desk: Desk = { ...options, report, year: yearAround(report.today) };
  return toHtml(
    deskPage(
      { ...options, title: `${headlineText(report)} Desk of ${options.site.name}` },
      marks(
        report.rotations.map(({ rotation }) => rotation),
        desk.year,
      ),
      top(desk),
      tag('main', {}, head(desk), report.rotations.length === 0 ? null : year(desk), foot(desk)),
    ),
  );
}

function top({ site, report, problems }: Desk): Element {
  return tag(
    'header',
    { className: ['masthead'] },
    tag('p', { className: ['site'] }, site.name, tag('span', {}, ' the desk')),
    problems
      ? tag('p', { className: ['problems'] }, tag('a', { href: problems.href }, problems.count))
      : null,
    tag(
      'p',
      { className: ['date'] },
      tag(
        'time',
        { dateTime: report.today },
        `${fullDay(report.today)} ${report.today.slice(0, 4)}`,
      ),
      `, ${report.timezone}`,
    ),
  );
}

function head(desk: Desk): Element {
  return tag(
    'div',
    { className: ['head'] },
    tag('div', {}, headline(desk.report), tally(desk.report)),
    blogWeeks(desk),
  );
}

function year(desk: Desk): Element {
  const { report } = desk;
  return tag(
    'section',
    { id: 'year', ariaLabelledBy: ['year-title'] },
    tag('h2', { id: 'year-title', className: ['unseen'] }, 'The year'),
    tag('div', { className: ['ruler'] }, axis(desk.year)),
    report.rotations.map((one) => rotationSection(one, desk)),
    legend(report),
  );
}

function foot(desk: Desk): Element {
  const parts: Child[] = [waiting(desk), openSlots(desk), knowledge(desk), coming(desk)];
  return tag('div', { className: ['parts'] }, parts);
}
