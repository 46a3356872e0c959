/** Elements that may stand within a line. */
export const PHRASING: ReadonlySet<string> = new Set(
  'a abbr b br cite code del dfn em i img input ins kbd label mark q s small span strong sub sup time u var samp wbr'.split(
    ' ',
  ),
);

/** Elements that hold only what stands within a line. */
export const HOLDS_PHRASING: ReadonlySet<string> = new Set([
  ...PHRASING,
  ...'p h1 h2 h3 h4 h5 h6 pre summary dt figcaption'.split(' '),
]);

/** The elements that a post in MDX may write as tags, each with its attributes. */
export const MDX_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  kbd: [],
  sub: [],
  sup: [],
  br: [],
  abbr: ['title'],
  span: ['lang'],
  details: ['open'],
  summary: [],
};
