/** How the desk looks: the journal's paper, inks and hairlines, set in what the system has. */
export const deskStyles = `
:root {
  color-scheme: light dark;
  --text: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  --red: light-dark(#a3180f, #ff9486);
  --amber: light-dark(#7d4d00, #efb65a);
  --gutter: clamp(1rem, 3vw, 3rem);
  --columns: minmax(0, 10.5rem) minmax(0, 9.5rem) minmax(0, 1fr) minmax(0, 10.25rem) minmax(0, 19.25rem);
  --gap: 1.25rem;
  --frame: 88rem;
  --hair: 1px solid var(--rule);
}
*, ::before, ::after { box-sizing: border-box; }
html { text-size-adjust: 100%; scroll-padding-block-start: 4rem; }
body {
  margin: 0;
  padding: 0 max(var(--gutter), (100% - var(--frame)) / 2) 3rem;
  font: 1rem/1.5 var(--text);
  font-size-adjust: 0.48;
  font-variant-numeric: lining-nums tabular-nums;
  color: var(--ink);
  background: var(--paper);
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style-type: ''; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
a { color: inherit; text-decoration: underline 1px; text-underline-offset: 0.18em; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { font: 0.75rem/1.4 var(--mono); font-size-adjust: none; }
small { font-size: 0.8125rem; line-height: 1.4; color: var(--quiet); }
svg { display: block; overflow: visible; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.none { color: var(--quiet); font-style: italic; }

.masthead {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.5rem;
  padding-block: 0.9rem 0.5rem; border-block-end: 4px double var(--ink);
}
.site { font-size: 1.25rem; font-weight: 600; }
.site span { font-weight: 400; font-style: italic; color: var(--quiet); }
.date { margin-inline-start: auto; font-size: 0.9375rem; }
.problems { padding: 0.1rem 0.6rem; color: light-dark(#fff, #1b0a08); background: var(--red); font-size: 0.875rem; }
.problems a:hover { color: inherit; }

.head { display: grid; gap: 2rem clamp(2rem, 5vw, 5rem); padding-block: clamp(1.5rem, 3vw, 2.75rem); }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.2vw, 3rem); line-height: 1.1; letter-spacing: -0.015em; max-inline-size: 26ch; }
h1 a { text-decoration-thickness: 1px; text-underline-offset: 0.14em; text-decoration-color: color-mix(in srgb, var(--ink) 22%, transparent); }
.tally { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; margin-block-start: 1.25rem; font-size: 0.9375rem; }
.tally li { display: flex; align-items: center; gap: 0.35em; }

.ways { margin-block-start: 0.75rem; font-size: 0.9375rem; }
.ways a { display: inline-block; min-block-size: 1.5rem; margin-inline-end: 1rem; }

.blog-weeks { align-self: end; max-inline-size: 30rem; }
.blog-weeks svg { inline-size: 100%; block-size: 92px; font: 0.75rem/1 var(--text); font-size-adjust: none; fill: var(--quiet); }
.blog-weeks .count { text-anchor: middle; fill: var(--ink); stroke: var(--paper); stroke-width: 3px; paint-order: stroke; }
.blog-weeks .end { text-anchor: end; }
.blog-weeks .whole { fill: color-mix(in srgb, var(--accent) 55%, var(--paper)); }
.blog-weeks .running { fill: var(--accent); }
.blog-weeks line { stroke: var(--ink); }
.blog-weeks .goal { stroke-dasharray: 4 3; }
.blog-weeks figcaption { margin-block-start: 0.25rem; font-size: 0.875rem; line-height: 1.45; }

.parts { display: grid; gap: 0 clamp(2rem, 4vw, 4rem); margin-block-start: 2.5rem; }
.part { padding-block: 0.6rem 2rem; border-block-start: 1px solid var(--ink); font-size: 0.9375rem; }
.part h2 { margin-block-end: 0.5rem; font-size: 1.0625rem; color: var(--accent); }
.part li { padding-block: 0.25rem; }
.part li + li { border-block-start: var(--hair); }
.part li small { display: block; }
.part .old { font-weight: 600; color: var(--red); }
.part dt { font-size: 0.8125rem; color: var(--quiet); }
.part dd + dt { margin-block-start: 0.5rem; }
.part summary { inline-size: fit-content; padding-block: 0.15rem; cursor: pointer; font-size: 0.875rem; }
.comings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1.25rem 2.5rem; }
.coming h3 { font-size: 0.9375rem; }
.coming ol { display: grid; grid-template-columns: max-content minmax(0, 1fr); column-gap: 1rem; }
.coming li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
.part .coming small { display: inline; }
.coming time { color: var(--quiet); }

.mend { max-inline-size: 46rem; padding-block: 2.5rem; }
.mend li { padding-block: 0.75rem; border-block-end: var(--hair); }
.mend ul { margin-block: 1.5rem 0.75rem; }
.mend pre { margin: 0.5rem 0 0; overflow-x: auto; font: 0.8125rem/1.4 var(--mono); }

@media (min-width: 48rem) {
  .head { grid-template-columns: minmax(0, 1fr) minmax(0, 18rem); }
  .parts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .many #next { grid-column: 1 / -1; order: 1; }
}
@media (min-width: 80rem) {
  .head { grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); }
  .parts { grid-template-columns: minmax(0, 6fr) minmax(0, 8fr) minmax(0, 4fr); }
}
@media (min-width: 120rem) {
  :root { --frame: 108rem; --gap: 1.75rem; }
}
`;
