import { invisibleCharacters } from '../domain/wording/invisible-characters.ts';
import { invisibleInWords } from '../domain/wording/invisible-in-words.ts';
import { report, type Body } from './body.ts';
import { placeAfter } from './place.ts';

/** A warning for each paragraph with characters that nobody can see; marks end with it. */
export function checkInvisible(body: Body): void {
  for (const { 0: paragraph, index } of body.text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)) {
    const [first] = invisibleCharacters(paragraph);
    if (first === undefined) continue;
    const before = body.text.slice(0, index + first.index);
    const characters = invisibleInWords(paragraph)!;
    const place = placeAfter({ line: 1, column: 1 }, before);
    report(body, 'invisible-characters', place, { where: 'The text', characters });
  }
}
