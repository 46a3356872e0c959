import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element } from '../../domain/element.ts';
import type { Letter } from '../../domain/blog.ts';
import type { Phrases } from '../markdown/phrases.ts';
import { xmlText } from '../xml-text.ts';

/** A letter as feed readers get it: its text, who signs it, and the answer below a line. */
export function letterContent(letter: Letter, { body, answer, words }: Parts): string {
  const { from, place, day } = letter;
  const signed = place === null ? from : words.t('letter-signed', { name: from, place });
  const parts = [body, line('em', `${signed} · ${words.day(day)}`)];
  if (letter.answer !== null && answer !== null) {
    const { author, day: answered } = letter.answer;
    const by = words.t('answered-by', { name: author.name });
    parts.push('<hr>', line('strong', `${by} · ${words.day(answered)}`), answer);
  }
  return parts.join('\n');
}

function line(name: 'em' | 'strong', text: string): string {
  const words: ElementContent = { type: 'text', value: xmlText(text) };
  return toHtml(element('p', {}, [element(name, {}, [words])]));
}

/** Both bodies are HTML as feeds hold it. */
interface Parts {
  body: string;
  answer: string | null;
  words: Pick<Phrases, 't' | 'day'>;
}
