import { HEIGHT } from './strip.ts';

/** The rows of the rotations and the marks on their strips; one axis stands above all of them. */
export const stripStyles = `
.marks { position: absolute; }
.ruler { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); border-block-end: 1px solid var(--ink); }
.axis svg { inline-size: 100%; block-size: 34px; font: 12px/1 var(--text); font-size-adjust: none; fill: var(--quiet); }
.axis .now { text-anchor: middle; font-weight: 600; fill: var(--accent); }
.axis .year { font-weight: 600; }
.rotation { margin-block-end: 1.75rem; }
.rotation-head { padding-block: 0.75rem 0.25rem; }
.rotation-head h3 { display: inline; font-size: 1.125rem; color: var(--accent); }
.rotation-head p { display: inline; margin-inline-start: 0.6rem; font-size: 0.875rem; font-style: italic; color: var(--quiet); }
.rotation table, .rotation tbody { display: block; }
.rotation .none { padding-block: 0.4rem; font-size: 0.875rem; }
summary { padding-block: 0.5rem; cursor: pointer; }
tbody tr, .ruler { display: grid; grid-template-columns: var(--columns); column-gap: var(--gap); align-items: start; }
.ruler .axis { grid-column: 3; }
tbody tr { border-block-start: var(--hair); font-size: 0.9375rem; line-height: 1.35; }
tbody :is(th, td) { padding: 0.3rem 0; text-align: start; font-weight: 400; }
tbody .weeks { padding: 0; }
.who { font-weight: 600 !important; }
.standing svg { display: inline-block; margin-inline-end: 0.4em; vertical-align: -2px; }
:is(.standing, .tally) svg { flex: none; inline-size: 14px; block-size: 14px; fill: currentColor; fill-rule: evenodd; }
.standing b { font-weight: 400; }
:is(tr, .tally li):is([data-standing='dormant'], [data-standing='overdue']) { --tone: var(--red); }
:is(tr, .tally li)[data-standing='late'], tr[data-severity='1'] { --tone: var(--amber); }
tr :is(.standing), .tally li { color: var(--tone, var(--ink)); }
tr:not([data-severity='0']) .standing b { font-weight: 700; }
:is([data-standing='dormant'], [data-standing='overdue']) .standing b { text-transform: uppercase; letter-spacing: 0.03em; }
tr:is([data-standing='left'], [data-standing='upcoming']) { color: var(--quiet); }
.due-day small { display: block; }
.move { font-size: 0.875rem; }
.whose { font-variant-caps: all-small-caps; letter-spacing: 0.05em; margin-inline-end: 0.5em; color: var(--quiet); }
.move code { display: inline-block; }

.strip { inline-size: 100%; block-size: ${HEIGHT}px; margin-block: 1px; }
.member { fill: var(--quiet); }
.away { fill: url(#hatch); stroke: var(--quiet); stroke-width: 0.75; }
.hatch { fill: var(--quiet); }
.break { fill: var(--tint); stroke: var(--rule); stroke-width: 0.75; }
.behind { fill: var(--tone, var(--red)); }
.week { fill: var(--rule); }
.month { stroke: var(--rule); }
.today { stroke: var(--accent); stroke-width: 1.5; }
.solid, .fill { fill: var(--ink); }
.solid { stroke: var(--paper); }
.hollow { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.cross { fill: none; stroke: var(--ink); stroke-width: 1.25; }
.due { fill: var(--tone, var(--accent)); }
.week { width: calc(1px); }

.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding-block: 0.6rem; border-block-start: 1px solid var(--ink); font-size: 0.8125rem; color: var(--quiet); }
.legend li { display: flex; align-items: center; gap: 0.4rem; }

@media (width < 75rem) {
  :root { --columns: minmax(0, 11rem) minmax(0, 11rem) minmax(0, 11rem) minmax(0, 1fr); }
  .ruler .axis, tbody .weeks { grid-column: 1 / -1; }
  tbody .weeks { grid-row: 2; }
}
@media (width < 48rem) {
  :root { --columns: minmax(0, 1fr) auto; }
  tbody .weeks { grid-row: auto; order: 2; }
  tbody .due-day, tbody .move { grid-column: 1 / -1; order: 3; padding-block-start: 0; }
  tbody .move:empty { display: none; }
  .due-day small { display: inline; margin-inline-start: 0.6rem; }
}
@media (forced-colors: active) {
  .solid, .fill, .member, .behind, .due, .hatch, .week { fill: CanvasText; forced-color-adjust: none; }
  .hollow { fill: Canvas; stroke: CanvasText; }
  .cross, .today, .month, .away, .break { stroke: CanvasText; }
  .break { fill: none; stroke-dasharray: 2 2; }
}
`;
