import type { Schema } from 'hast-util-sanitize';

/** What a feed's HTML may hold; everything else loses its tag. */
export const feedProfile: Schema = {
  tagNames: (
    'a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 ' +
    'h6 hr i img ins kbd li mark ol p pre q s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
  attributes: {
    // Some readers show a note where it is called: they find it by these.
    a: ['href', 'title', ['id', /^fnref-/]],
    abbr: ['title'],
    del: ['dateTime'],
    dfn: ['title'],
    img: ['src', 'width', 'height', 'alt', 'title'],
    ins: ['dateTime'],
    li: ['value', ['id', /^fn-/]],
    ol: ['start', 'reversed', 'type'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    '*': ['lang', 'dir'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: (
    'applet button datalist embed frame frameset head iframe math noembed noframes object option output plaintext ' +
    'script select style svg template textarea title xmp'
  ).split(' '),
  clobber: [],
  clobberPrefix: '',
};
