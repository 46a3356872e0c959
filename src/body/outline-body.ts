import type { Root } from 'hast';
import type { Outline } from '../domain/segment.ts';
import type { BodyContext } from './body-context.ts';
import { countWords } from './count-words.ts';
import { excerptOf } from './excerpt.ts';
import { isLetter } from './letters/letter-context.ts';
import { answerIn } from './letters/parts-of-letter.ts';
import { readContacts } from './letters/read-contacts.ts';
import type { Body } from './body.ts';
import { placeOf } from './place.ts';
import { readBody } from './read-body.ts';
import { walkElements } from './walk-elements.ts';

/**
 * All that is known of a body without printing it. `text` is the whole file, front matter
 * included. Never throws because of what the text says: that is in `problems`.
 */
export function outlineBody(text: string, context: BodyContext): Outline {
  const body = readBody(text, context);
  const { headings, links, images, problems } = body;
  const headingIds = new Set(headings.map(({ id }) => id));
  return {
    words: countWords(body.tree, context.language),
    excerpt: excerptOf(body.tree),
    headings,
    links,
    images,
    anchors: idsIn(body.tree).filter((id) => !headingIds.has(id)),
    problems,
    ...(isLetter(context) ? letterOutline(body) : {}),
  };
}

function letterOutline(body: Body): Pick<Outline, 'answer' | 'contacts'> {
  const answer = answerIn(body.tree);
  return { contacts: readContacts(body), ...(answer && { answer: placeOf(answer) }) };
}

function idsIn(tree: Root): string[] {
  const ids: string[] = [];
  walkElements(tree, (node) => {
    if (typeof node.properties['id'] === 'string') ids.push(node.properties['id']);
  });
  return ids;
}
