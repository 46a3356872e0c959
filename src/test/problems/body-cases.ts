import type { BodyContext } from '../../body/body-context.ts';
import type { ProblemCode } from '../../domain/problem.ts';

/** For each problem of a post's text, the smallest body that has it and nothing else. */
export const bodyCases = {
  'mdx-syntax': mdx('<Columns>\n\nNever closed.'),
  'mdx-module': mdx('import chart from "chart"'),
  'mdx-expression': mdx('The sum is {1 + 1}.'),
  'mdx-spread': mdx('<Columns {...all}>\n\nText\n\n</Columns>'),
  'mdx-element': mdx('<marquee>\nText\n</marquee>'),
  'mdx-attribute': mdx('<Callout kind="note" titel="Tides">\n\nText\n\n</Callout>'),
  'attribute-value': mdx('<Callout kind="danger">\n\nText\n\n</Callout>'),
  'missing-attribute': mdx('<Callout>\n\nText\n\n</Callout>'),
  'unknown-component': mdx('<Calout kind="note">\n\nText\n\n</Calout>'),
  'component-inline': mdx('Look: <Figure src="./a.png" alt="A gauge" /> there.'),
  'component-children': mdx('<Figure src="./a.png" alt="A gauge">\n\nText\n\n</Figure>'),
  'math-syntax': mdx('It is $\\frac{1$ metres.'),
  'html-dropped': md('Text <iframe src="https://video.example/"></iframe>'),
  'post-deep': mdx('>'.repeat(101) + ' deep'),
  'answer-in-post': mdx('Text\n\n<Answer>\n\nYes.\n\n</Answer>'),
  'answer-place': letter('Text\n\n<Answer>\n\nYes.\n\n</Answer>\n\nMore text'),
  'answer-empty': letter('Text\n\n<Answer>\n\n</Answer>'),
  'letter-empty': letter('<Answer>\n\nYes.\n\n</Answer>'),
  'letter-heading': letter('Text\n\n## Tides\n\nText'),
  'link-scheme': mdx('[Run](javascript:alert(1))'),
  'image-alt': mdx('![](./a.png)'),
  'heading-h1': mdx('# Tides'),
  'heading-skipped': mdx('## Tides\n\n#### Neaps'),
  'heading-empty': mdx('##'),
  'unknown-code-language': mdx('```pyton\nprint()\n```'),
} as const satisfies Partial<Record<ProblemCode, BodyCase>>;

function mdx(text: string): BodyCase {
  return { mdx: true, text: `---\ntitle: Tides\n---\n\n${text}\n` };
}

function letter(text: string): BodyCase {
  return { ...mdx(text), file: 'content/letters/tides/2026-01-06-ebbe-harms.mdx' };
}

function md(text: string): BodyCase {
  return { ...mdx(text), mdx: false };
}

export interface BodyCase extends Partial<Pick<BodyContext, 'file'>> {
  mdx: boolean;
  /** The whole file, front matter included. */
  text: string;
}
