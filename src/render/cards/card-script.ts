/** Scripts that build upwards and downwards need more air than Latin. */
export function lineHeightOf(text: string): number {
  if (/\p{Script=Arabic}|\p{Script=Devanagari}/u.test(text)) return 1.42;
  return WIDE_LETTER.test(text) ? 1.26 : 1.1;
}

/** Korean has spaces, and breaks only there. */
export function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}

/** Each stands alone: a line may break before it. */
export const LONE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEFー]/u;

/** As wide as high. */
export const WIDE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEFー]/u;
