import { nearest } from '../domain/wording/nearest.ts';

/** What to write instead of the HTML element `name`. */
export function elementRemedy(name: string, components: string[]): string {
  if (name === '') return 'Remove <> and </>.';
  if (/[.:]/.test(name)) return 'Components have plain names.';
  const near = nearest(name, components);
  const meant = near === null ? '' : `Did you mean <${near}>? `;
  const known = Object.hasOwn(REMEDIES, name) ? REMEDIES[name] : undefined;
  return known ?? `${meant}Write it in Markdown, or use a component.`;
}

const REMEDIES: Record<string, string> = {
  a: 'Write [text](https://...).',
  img: 'Write ![what it shows](./image.jpg).',
  p: 'Leave a blank line between paragraphs.',
  strong: 'Write **text**.',
  b: 'Write **text**.',
  em: 'Write *text*.',
  i: 'Write *text*.',
  code: 'Write the code between backticks.',
  pre: 'Write the code between two lines of three backticks.',
  blockquote: 'Begin each line with ">", or use <Quote by="..." lang="...">.',
  q: 'Write the quotation marks; a word in another language in <span lang="...">.',
  figure: 'Use <Figure src="./image.jpg" alt="..." />.',
  video: 'Use <Video href="https://..." ... />.',
  iframe: 'Use <Video href="https://..." ... />, or a link.',
  script: 'Posts run no scripts.',
  style: 'Posts have no styles of their own.',
};
