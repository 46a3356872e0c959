import type { Words } from '../../words/words.ts';

/** "every week", "every two weeks", "every ten days"; weeks wherever days make whole ones. */
export function everyInWords(days: number, { t, number }: Words): string {
  const isWeeks = days % 7 === 0;
  const count = isWeeks ? days / 7 : days;
  const values = { count, number: t('small-numbers').split(' ')[count] ?? number(count) };
  return isWeeks ? t('every-weeks', values) : t('every-days', values);
}
