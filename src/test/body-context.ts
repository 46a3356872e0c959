import type { BodyContext } from '../body/body-context.ts';
import { component as Callout } from '../mdx/callout.ts';
import { component as Columns } from '../mdx/columns.ts';
import { component as Details } from '../mdx/details.ts';
import { component as Figure } from '../mdx/figure.ts';
import { component as PullQuote } from '../mdx/pull-quote.ts';
import { component as Quote } from '../mdx/quote.ts';
import { component as Video } from '../mdx/video.ts';

export const components = { Callout, Columns, Details, Figure, PullQuote, Quote, Video };

/** The context of a post in its own folder, on a site below a base path. */
export function bodyContext(more: Partial<BodyContext> = {}): BodyContext {
  const mdx = more.mdx ?? true;
  return {
    file: `content/posts/tide-tables/index.${mdx ? 'mdx' : 'md'}`,
    mdx,
    base: '/base',
    host: 'https://blog.example/base',
    language: 'en',
    components,
    words: {
      footnotes: 'Footnotes',
      backToReference: 'Back to where footnote {number} is called',
      codeLabel: 'Code',
      formulaLabel: 'Formula',
      tableLabel: 'Table',
    },
    ...more,
  };
}
