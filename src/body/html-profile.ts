import type { Schema } from 'hast-util-sanitize';

/** What raw HTML in a `.md` post may hold, and what Markdown itself makes. */
export const htmlProfile: Schema = {
  tagNames: (
    'a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q s samp section small span strong sub summary ' +
    'sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
  attributes: {
    a: [
      'href',
      'title',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      'ariaDescribedBy',
      ['className', 'data-footnote-backref'],
    ],
    abbr: ['title'],
    code: [['className', /^language-./], 'dataMeta'],
    del: ['dateTime'],
    details: ['open'],
    dfn: ['title'],
    h2: [['className', 'sr-only']],
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ins: ['dateTime'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', 'type'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['colSpan', 'rowSpan', ['align', 'left', 'right', 'center']],
    th: ['colSpan', 'rowSpan', 'scope', ['align', 'left', 'right', 'center']],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
    '*': ['id', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
  },
  ancestors: {
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    li: ['ol', 'ul'],
    summary: ['details'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  // Addresses are checked where links and images are, with a problem for each that is not allowed.
  protocols: {},
  strip: (
    'applet audio embed frame frameset head iframe math noembed noframes noscript object plaintext script ' +
    'select style svg template textarea title video xmp'
  ).split(' '),
  clobber: [],
  clobberPrefix: '',
};

/** Old elements and what says the same today. */
export const MODERN_NAMES: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  center: 'div',
  strike: 's',
  tt: 'code',
};
