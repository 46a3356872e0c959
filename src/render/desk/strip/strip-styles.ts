import { HEIGHT } from './strip.ts';

/** The rows of the rotations and the marks on their strips; one axis stands above all of them. */
export const stripStyles = `
.marks { position: absolute; }
.ruler { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); border-block-end: 1px solid var(--ink); }
.axis svg { inline-size: 100%; block-size: 36px; font: 0.75rem/1 var(--text); font-size-adjust: none; fill: var(--quiet); }
.axis .now { text-anchor: middle; font-weight: 600; fill: var(--accent); }
.axis .january { font-weight: 600; }
.axis line { stroke: var(--quiet); stroke-width: 0.75; }
.rotation { margin-block-end: 1.75rem; }
.rotation-head { padding-block: 0.75rem 0.25rem; }
.rotation-head h3 { display: inline; font-size: 1.125rem; color: var(--accent); }
.rotation-head p { display: inline; margin-inline-start: 0.6rem; font-size: 0.875rem; font-style: italic; color: var(--quiet); }
.rotation table, .rotation tbody { display: block; }
.rotation-head + .none { border-block-start: var(--hair); }
.rotation .none { padding-block: 0.4rem; font-size: 0.875rem; }
summary { padding-block: 0.5rem; cursor: pointer; }
tbody tr, .ruler { display: grid; grid-template-columns: var(--columns); column-gap: var(--gap); align-items: start; }
.ruler .axis { grid-area: 1 / 3; }
.ruler { align-items: end; }
.ruler > span { padding-block-end: 0.3rem; font-size: 0.8125rem; font-style: italic; color: var(--quiet); }
.ruler > :nth-child(3) { grid-area: 1 / 4; }
.ruler > :nth-child(4) { grid-area: 1 / 5; }
tbody tr { border-block-start: var(--hair); font-size: 0.9375rem; line-height: 1.35; }
tbody :is(th, td) { padding: 0.3rem 0; text-align: start; font-weight: 400; }
tbody .weeks { position: relative; align-self: stretch; min-block-size: ${HEIGHT}px; padding: 0; }
.who { font-weight: 600 !important; }
.standing svg { display: inline-block; margin-inline-end: 0.4em; vertical-align: -2px; }
:is(.standing, .tally) svg { flex: none; inline-size: 0.875rem; block-size: 0.875rem; fill: currentColor; fill-rule: evenodd; }
.standing b { font-weight: 400; }
:is(tr, .tally li):is([data-standing='dormant'], [data-standing='overdue']) { --tone: var(--red); }
:is(tr, .tally li)[data-standing='late'], tr[data-severity='1'] { --tone: var(--amber); }
tr :is(.standing), .tally li { color: var(--tone, var(--ink)); }
tr:not([data-severity='0']) .standing b { font-weight: 700; }
tr:is([data-standing='left'], [data-standing='upcoming']) { color: var(--quiet); }
:is(.due-day, .move) small { display: block; }
.move { font-size: 0.875rem; }
.move code { display: block; }
.move b { font-weight: 600; }
.why { font-size: 0.8125rem; color: var(--quiet); }
.move:has(.why) { position: relative; }
.move:has(.why:not([open]))::before { content: ''; float: inline-end; inline-size: 3.25rem; block-size: 0.5rem; }
.why:not([open]) { position: absolute; inset-block-start: 0.15rem; inset-inline-end: 0; }
.why summary { min-block-size: 1.5rem; padding: 0; inline-size: fit-content; }
.why p { padding-block-end: 0.3rem; color: var(--ink); }
.standing { white-space: nowrap; }

.strip { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }
.member { fill: var(--quiet); }
.away { fill: url(#hatch); stroke: var(--quiet); stroke-width: 0.75; }
.hatch { fill: var(--quiet); }
.break { fill: var(--tint); stroke: var(--rule); stroke-width: 0.75; }
.behind { fill: var(--tone, var(--quiet)); }
.legend .behind { fill: var(--red); }
.month { stroke: var(--rule); }
.today { stroke: var(--accent); stroke-width: 1.5; }
.solid, .fill { fill: var(--ink); }
.solid { stroke: var(--paper); }
.hollow { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.cross { fill: none; stroke: var(--ink); stroke-width: 1.25; }
.due { fill: var(--tone, var(--accent)); }

.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding-block: 0.6rem; border-block-start: 1px solid var(--ink); font-size: 0.8125rem; color: var(--quiet); }
.legend li { display: flex; align-items: center; gap: 0.4rem; }

@media (width < 80rem) {
  :root { --columns: minmax(0, 9.5rem) minmax(0, 9.5rem) minmax(0, 10rem) minmax(0, 1fr); }
  .ruler > span { display: none; }
  .ruler .axis { grid-area: 1 / 1 / 2 / -1; }
  tbody .weeks { grid-column: 1 / -1; }
  tbody .weeks { grid-row: 2; margin-block-end: 0.35rem; }
}
@media (width < 48rem) {
  :root { --columns: minmax(0, 1fr) auto; }
  tbody .weeks { grid-row: auto; order: 2; }
  tbody .due-day, tbody .move { grid-column: 1 / -1; order: 3; padding-block-start: 0; }
  tbody .move:empty { display: none; }
  .due-day small { display: inline; margin-inline-start: 0.6rem; }
  .axis svg { font-size: 0.6875rem; }
  .move code { padding-block: 0.15rem; }
}
@media (forced-colors: active) {
  :is(.solid, .fill, .member, .behind, .due, .hatch, .whole, .running) { fill: CanvasText !important; forced-color-adjust: none; }
  .hollow { fill: Canvas; stroke: CanvasText; }
  :is(.cross, .today, .away, .break, .goal, .foot) { stroke: CanvasText !important; }
  .today { stroke-width: 3; }
  .month { stroke: GrayText; stroke-dasharray: 1 3; }
  .break { fill: none; stroke-dasharray: 2 2; }
  svg text { fill: CanvasText !important; stroke: none !important; }
}
`;
