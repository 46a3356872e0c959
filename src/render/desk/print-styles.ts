/** On paper: black on white, one page for twenty people, without what can only be clicked. */
export const printStyles = `
@media print {
  @page { margin: 10mm; }
  :root {
    color-scheme: light;
    font-size: 7.5pt;
    --paper: #fff; --ink: #000; --quiet: #333; --red: #000; --amber: #000; --accent: #000; --rule: #aaa; --tint: #e4e4e4;
    --columns: minmax(0, 12rem) minmax(0, 10.5rem) minmax(0, 1fr) minmax(0, 9rem) minmax(0, 12rem);
    --gap: 0.75rem;
  }
  body { padding: 0; print-color-adjust: exact; }
  a { text-decoration: none; }
  .head { padding-block: 0.75rem; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); }
  h1 { font-size: 2rem; }
  .ruler { position: static; }
  .ruler .axis, tbody .weeks { grid-column: 3; }
  tbody .weeks { grid-row: 1; order: 0; }
  tbody .due-day, tbody .move { grid-column: auto; order: 0; padding-block: 0.3rem; }
  tbody tr { break-inside: avoid; }
  tbody :is(th, td) { padding-block: 0.15rem; }
  .strip { block-size: 22px; margin-block: 0; }
  .problems, .move code, tbody small { display: none; }
  .rotation { margin-block-end: 0.75rem; }
  .parts { margin-block-start: 0.75rem; grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .part { padding-block: 0.3rem 0.5rem; break-inside: avoid; }
  .part li { padding-block: 0.05rem; }
  #next { grid-column: 1 / -1; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
