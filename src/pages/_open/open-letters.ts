import { definitions } from '../../components/body-components.ts';
import type { Edition } from '../../components/edition.ts';
import { absoluteAt } from '../../components/edition.ts';
import { address } from '../../domain/addresses.ts';
import type { Letter } from '../../domain/blog.ts';
import { letterParts } from '../../domain/letter-parts.ts';
import { openBody } from '../../load-blog.ts';
import { bodyText } from '../../render/body-forms/body-text.ts';
import type { BodyOptions } from '../../render/body-forms/plain-tree.ts';
import type { LetterInFull } from '../../render/letters/letter-in-full.ts';
import { bodyImages } from './body-images.ts';

/** Letters with their finished bodies: each is opened once a build, wherever it stands. */
export function openLetters(edition: Edition, list: readonly Letter[]): Promise<LetterInFull[]> {
  return Promise.all(list.map((letter) => openLetter(edition, letter)));
}

export function openLetter(edition: Edition, letter: Letter): Promise<LetterInFull> {
  const known = letters.get(letter) ?? makeLetter(edition, letter);
  letters.set(letter, known);
  return known;
}

const letters = new WeakMap<Letter, Promise<LetterInFull>>();

async function makeLetter(edition: Edition, letter: Letter): Promise<LetterInFull> {
  const options = await letterOptions(edition, letter);
  const { letter: body, answer } = letterParts(await openBody(letter));
  return {
    ...{ letter, body, answer },
    text: bodyText(body, options),
    answerText: answer && bodyText(answer, options),
  };
}

/** What every form of a letter elsewhere than on a page is made with. */
export async function letterOptions(edition: Edition, letter: Letter): Promise<BodyOptions> {
  const images = await bodyImages(edition, letter.id);
  return {
    address: absoluteAt(edition, address.post(letter.post.slug)),
    image: (src) => images.get(src) ?? null,
    components: definitions,
    say: edition.wordsIn(letter.lang).t,
    file: letter.file,
  };
}
