import type { Random } from './random.ts';

/** Text of about `words` words in paragraphs; frequent words are frequent, as in a language. */
export function prose(random: Random, words: number): string {
  const paragraphs = [];
  for (let left = words; left > 0;) {
    const size = Math.min(left, 50 + random.below(60));
    paragraphs.push(paragraph(random, size));
    left -= size;
  }
  return paragraphs.join('\n\n');
}

export function phrase(random: Random, words: number): string {
  const text = Array.from({ length: words }, () => word(random)).join(' ');
  return text[0]!.toUpperCase() + text.slice(1);
}

function paragraph(random: Random, words: number): string {
  const sentences = [];
  for (let left = words; left > 0;) {
    const size = Math.min(left, 8 + random.below(14));
    sentences.push(`${emphasised(random, phrase(random, size))}.`);
    left -= size;
  }
  return sentences.join(' ');
}

function emphasised(random: Random, sentence: string): string {
  return random.below(12) === 0 ? sentence.replace(/ (\S+)$/, ' *$1*') : sentence;
}

function word(random: Random): string {
  const rank = Math.floor(2000 * random.next() ** 3);
  const syllables = 1 + (rank % 7 > 2 ? 1 : 0) + (rank > 300 ? 1 : 0);
  let seed = rank + 1;
  let text = '';
  for (let at = 0; at < syllables; at += 1) {
    seed = (seed * 48_271) % 0x7fffffff;
    text += ONSETS[seed % ONSETS.length]! + VOWELS[(seed >> 8) % VOWELS.length]!;
  }
  return text;
}

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'sh'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea'];
