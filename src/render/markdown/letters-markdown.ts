import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { absolute, address } from '../../domain/addresses.ts';
import type { Blog, Letter } from '../../domain/blog.ts';
import { emphasised, heading, link, paragraph, strong } from './nodes.ts';
import type { Phrases } from './phrases.ts';

/** The letters about a post, each signed, and below it the answer as a quotation is set. */
export function lettersMarkdown(
  blog: Blog,
  letters: readonly LetterAsMarkdown[],
  words: Phrases,
): RootContent[] {
  if (letters.length === 0) return [];
  const all = letters.flatMap((one, index) => [
    ...(index > 0 ? [{ type: 'thematicBreak' } as const] : []),
    ...letterOf(blog, one, words, index + 1),
  ]);
  return [heading(2, words.t('letters-title')), ...all];
}

function letterOf(blog: Blog, one: LetterAsMarkdown, words: Phrases, number: number) {
  const { letter, body, answer } = one;
  for (const tree of [body, answer]) if (tree !== null) numberNotes(tree, number);
  const nodes: RootContent[] = [...body.children, signature(letter, words)];
  if (letter.answer !== null && answer !== null) {
    const { author, day } = letter.answer;
    const name = link(author.name, absolute(blog.site.url, address.author(author.id)));
    const by = paragraph(strong(name), `, ${words.day(day)}:`);
    const [said, notes] = notesApart(answer.children);
    const quoted = said as Extract<RootContent, { type: 'blockquote' }>['children'];
    nodes.push({ type: 'blockquote', children: [by, ...quoted] }, ...notes);
  }
  return nodes;
}

function signature({ from, place, day }: Letter, { t, day: inWords }: Phrases): RootContent {
  const signed = place === null ? from : t('letter-signed', { name: from, place });
  return emphasised(`— ${signed}, ${inWords(day)}`);
}

/** The post and each of its letters count their notes from one. */
function numberNotes(tree: Root, number: number): void {
  visit(tree, (node: Nodes) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    node.identifier = `letter-${number}-${node.identifier}`;
    node.label = node.identifier;
  });
}

/** Definitions within a quotation are not found by every reader. */
function notesApart(nodes: RootContent[]): [RootContent[], RootContent[]] {
  const isNote = ({ type }: RootContent) => type === 'footnoteDefinition';
  return [nodes.filter((node) => !isNote(node)), nodes.filter(isNote)];
}

export interface LetterAsMarkdown {
  letter: Letter;
  body: Root;
  answer: Root | null;
}
