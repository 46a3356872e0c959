/** On paper: black on white, one page for twenty people, without what can only be clicked. */
export const printStyles = `
@media print {
  @page { margin: 9mm; }
  :root {
    color-scheme: light;
    font-size: 7pt;
    --paper: #fff; --ink: #000; --quiet: #333; --red: #000; --amber: #000; --accent: #000; --rule: #bbb; --tint: #e4e4e4;
    --columns: minmax(0, 14rem) minmax(0, 11.5rem) minmax(0, 1fr) minmax(0, 10.5rem) minmax(0, 13rem);
    --gap: 1rem;
  }
  body { padding: 0; line-height: 1.35; print-color-adjust: exact; }
  a { text-decoration: none; }
  .masthead { padding-block: 0 0.3rem; }
  .head { gap: 1rem 3rem; padding-block: 0.75rem 0.25rem; grid-template-columns: minmax(0, 1fr) minmax(0, 28rem); }
  h1 { font-size: 2.1rem; }
  .tally { margin-block-start: 0.6rem; gap: 0.2rem 1rem; }
  .blog-weeks figcaption { margin: 0; }
  .ruler { position: static; }
  .ruler > span { display: block; }
  .ruler .axis { grid-area: 1 / 3; }
  tbody .weeks { grid-area: 1 / 3; min-block-size: 21px; margin: 0; }
  tbody :is(.due-day, .move) { grid-column: auto; order: 0; }
  tbody .due-day { grid-area: 1 / 4; }
  tbody .move { grid-area: 1 / 5; }
  tbody tr { break-inside: avoid; line-height: 1.25; }
  tbody tr > :is(th, td) { padding-block: 0.3rem; }
  tbody tr > .weeks { padding: 0; }
  .strip > :is(use:not(:first-child, [href='#due']), rect) { transform: translateY(-5px); }
  :is(#post, #scheduled, #due, [id^='slot-']) { transform: scale(0.75); }
  .problems, .ways, .write, .move code, .why, tbody tr .due-day small { display: none; }
  .move::before { display: none; }
  .rotation { margin-block-end: 0.5rem; }
  .rotation-head { padding-block: 0.4rem 0.1rem; }
  .legend { gap: 0 1.25rem; padding-block: 0.2rem; }
  .parts { margin-block-start: 0.5rem; gap: 0 2.5rem; grid-template-columns: minmax(0, 5fr) minmax(0, 8fr) minmax(0, 4fr); }
  .parts.many { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .part { padding-block: 0.3rem 0.5rem; break-inside: avoid; }
  .part h2 { margin-block-end: 0.1rem; }
  .part li { padding-block: 0; border: 0 !important; }
  .part code { display: none; }
  .comings { grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 0.5rem 1.5rem; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
