import type { Body } from './body.ts';
import type { BodyContext } from './body-context.ts';
import { checkFeedForms } from './check-feed-forms.ts';
import { checkCodeLanguages } from './code-language.ts';
import { checkFormulas } from './formula.ts';
import { checkInvisible } from './check-invisible.ts';
import { dropControls } from './drop-controls.ts';
import { parseBody } from './parse-body.ts';
import { punctuate } from './punctuate.ts';
import { readComponents } from './read-components.ts';
import { readHeadings } from './read-headings.ts';
import { readImages } from './read-images.ts';
import { readLinks } from './read-links.ts';
import { readRawHtml } from './read-raw-html.ts';

/**
 * A post's text as a tree that holds nothing but what the profile allows, links and images in
 * their final form, and all that was found on the way. What outline and segments share.
 */
export function readBody(text: string, context: BodyContext): Body {
  const source = text.replace(/^\uFEFF/, '');
  const parsed = parseBody(source, context);
  const body: Body = { text: source, context, ...parsed, headings: [], links: [], images: [] };
  if (context.mdx) readComponents(body);
  else readRawHtml(body);
  for (const step of STEPS) step(body);
  body.problems.sort((one, two) => one.line - two.line || one.column - two.column);
  return body;
}

const STEPS = [
  ...[checkInvisible, dropControls, readImages, readLinks, readHeadings, punctuate],
  ...[checkCodeLanguages, checkFormulas, checkFeedForms],
];
