import { mendEmphasis, mendLinks, mendQuotes } from './mend-inline.ts';
import { rewriteBlocks } from './rewrite-blocks.ts';
import { rewriteInline } from './rewrite-inline.ts';
import {
  dropComments,
  dropInlineMarks,
  rewriteAbbreviations,
  rewriteDefinitions,
} from './rewrite-extras.ts';
import { rewriteHeadings } from './rewrite-headings.ts';
import type { Note } from '../finding.ts';

/**
 * A body of kramdown, its Liquid rendered, as CommonMark; links and images still lead where they
 * led. Each step reads the text anew and changes one kind of thing.
 */
export function rewriteBody(text: string, note: Note): string {
  const visible = dropInvisible(text, note);
  const steps = [
    mendQuotes,
    dropComments,
    rewriteBlocks,
    dropInlineMarks,
    rewriteDefinitions,
    mendLinks,
    rewriteInline,
    mendEmphasis,
    rewriteAbbreviations,
    rewriteHeadings,
  ];
  return steps.reduce((body, step) => step(body, note), visible).trim();
}

function dropInvisible(text: string, note: Note): string {
  const count = text.match(/[\u200B\uFEFF\u2060]/g)?.length ?? 0;
  if (count > 0)
    note('characters-dropped', `${count} invisible characters (such as U+200B)`, '\u200B');
  return text.replace(/[\u200B\uFEFF\u2060]/g, '');
}
