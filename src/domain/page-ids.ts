/**
 * Whether a page may have this id of its own, outside the text that it prints: of its parts, or of
 * a letter and what stands in it. No text may bring one, else a link would lead to the wrong place.
 */
export function isPageId(id: string): boolean {
  return PARTS.has(id) || /^letter-(.+-)?\d{4}-\d{2}-\d{2}-/.test(id);
}

/** Of all templates: texts are shown in pages of several kinds. */
const PARTS = new Set(
  (
    'Answered Authors Browse Colleagues Contents Knows Last Latest Letters List Next People Posts Query ' +
    'Readers Related Said Search Series Server ServerForm Share Start Subscribe Text Tools Topics'
  ).split(' '),
);
