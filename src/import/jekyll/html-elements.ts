/** The names of elements that kramdown reads as part of a paragraph. */
export const SPAN_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark ' +
    'option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var'
  ).split(' '),
);

/** The names of elements that kramdown reads as blocks alone. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside applet body blockquote caption col colgroup dd div dl dt fieldset ' +
    'figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li ' +
    'main map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul'
  ).split(' '),
);

/** The names of elements that hold nothing. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
);
