/** What follows letters that run from right to left is then not drawn among them. */
export function leftToRight(text: string): string {
  const hasLetters =
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
  return hasLetters.test(text) && !text.endsWith(LEFT_TO_RIGHT) ? text + LEFT_TO_RIGHT : text;
}

const LEFT_TO_RIGHT = '\u200e';
