import type { Body } from './body.ts';
import type { BodyContext } from './body-context.ts';
import { checkFeedForms } from './check-feed-forms.ts';
import { checkCodeLanguages } from './code-language.ts';
import { checkFormulas } from './formula.ts';
import { checkInvisible } from './check-invisible.ts';
import { dropControls } from './drop-controls.ts';
import { isLetter, letterContext } from './letters/letter-context.ts';
import { ownIds } from './letters/own-ids.ts';
import { readAnswer } from './letters/read-answer.ts';
import { refuseHeadings } from './letters/refuse-headings.ts';
import { shareNotes } from './letters/share-notes.ts';
import { parseBody } from './parse-body.ts';
import { punctuate } from './punctuate.ts';
import { readComponents } from './read-components.ts';
import { readHeadings } from './read-headings.ts';
import { readImages } from './read-images.ts';
import { readLinks } from './read-links.ts';
import { readRawHtml } from './read-raw-html.ts';

/**
 * The text of a post or letter as a tree that holds nothing but what the profile allows, links and
 * images in their final form, and all that was found on the way. What outline and segments share.
 */
export function readBody(text: string, given: BodyContext): Body {
  const context = isLetter(given) ? letterContext(given) : given;
  const source = text.replace(/^\uFEFF/, '');
  const parsed = parseBody(source, context);
  const body: Body = { text: source, context, ...parsed, headings: [], links: [], images: [] };
  if (context.mdx) readComponents(body);
  else readRawHtml(body);
  for (const step of isLetter(context) ? STEPS_OF_LETTERS : STEPS) step(body);
  body.problems.sort((one, two) => one.line - two.line || one.column - two.column);
  return body;
}

const STEPS = [
  ...[checkInvisible, dropControls, readImages, readLinks, readHeadings, punctuate],
  ...[checkCodeLanguages, checkFormulas, checkFeedForms],
];
const STEPS_OF_LETTERS = [readAnswer, refuseHeadings, shareNotes, ...STEPS, ownIds];
