/**
 * The custom properties that `content/theme/style.css` may set, and what each is. Names and meanings
 * are a promise: lines may be added here, none taken away. Colours follow from `accent` in site.yaml;
 * whoever sets one sets it for both schemes, with `light-dark()`.
 */
export const TOKENS: Readonly<Record<string, string>> = {
  '--paper': 'the ground of pages',
  '--sheet': 'what stands out from it: boxes, code, fields',
  '--tint': 'a ground with more of the accent',
  '--rule': 'lines between things',
  '--quiet': 'text of lesser weight: days, roles, notes',
  '--ink': 'text',
  '--accent': 'links and whatever acts',
  '--text': 'the fonts of running text',
  '--display': 'the fonts of headings; `face` in site.yaml comes first in it',
  '--display-weight': 'the weight of headings',
  '--mono': 'the fonts of code',
  '--size-xs': 'the smallest type: captions of tables, labels',
  '--size-s': 'small type: facts, notes, navigation',
  '--size-m': 'running text',
  '--size-l': 'standfirsts, headings of the third level',
  '--size-xl': 'headings of the second level, titles in lists',
  '--size-2xl': 'titles of sections and pages',
  '--size-3xl': 'titles of posts',
  '--size-4xl': 'the name of the blog on its front page',
  '--measure': 'how wide running text may be',
  '--frame': 'how wide a page may be',
  '--gutter': 'the space at both sides of it',
};
