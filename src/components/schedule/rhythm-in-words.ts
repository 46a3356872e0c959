import type { ScheduledRotation } from '../../domain/blog.ts';
import type { Words } from '../../words/words.ts';
import { everyInWords } from './every-in-words.ts';

/** The rhythm of a rotation as a sentence: "One post each Tuesday; the authors take turns." */
export function rhythmInWords(rotation: ScheduledRotation, words: Words): string {
  const { kind, everyDays, coming } = rotation;
  const [first] = coming.flatMap(({ day }) => day ?? []);
  const every = everyInWords(everyDays, words);
  if (kind === 'pace') return words.t('rhythm-pace', { every });
  return everyDays === 7 && first
    ? words.t('rhythm-weekly', { weekday: words.weekday(first) })
    : words.t('rhythm-turns', { every });
}
