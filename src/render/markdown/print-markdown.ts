import type { Nodes, Root, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Options } from 'mdast-util-to-markdown';
import stringWidth from 'string-width';
import { visit } from 'unist-util-visit';
import { printInlineElement } from './inline-element.ts';

/** CommonMark with the tables, tasks and footnotes of GFM; a paragraph is one line. */
export function printMarkdown(tree: Root): string {
  return toMarkdown(tree, hasFormula(tree) ? WITH_MATH : WITHOUT_MATH);
}

const STYLE: Options = {
  bullet: '-',
  // The other mark does not work within a word, nor between signs that no space parts.
  emphasis: '*',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  rule: '-',
};

/** "R&D" and "?a=1&b=2" need no backslash: an ampersand means more than itself in "&copy;" only. */
const root: Handle = (node: Root, parent, state, info) => {
  state.unsafe = state.unsafe.map((pattern) => (pattern.character === '&' ? AMPERSAND : pattern));
  return defaultHandlers.root(node, parent, state, info);
};

const AMPERSAND = { character: '&', after: '(?:#[0-9A-Fa-fxX]+|[A-Za-z][A-Za-z0-9]*);' };

const wide = tableHandler(false);
const aligned = tableHandler(true);

/** Columns are aligned as long as that fits on a screen. */
const table: Handle = (node: Table, parent, state, info) =>
  (isNarrow(node) ? aligned : wide)(node, parent, state, info);

const WITHOUT_MATH: Options = {
  ...STYLE,
  extensions: [
    gfmToMarkdown({ stringLength: stringWidth }),
    { handlers: { root, table, mdxJsxTextElement: printInlineElement } },
  ],
};

/** Where there is no formula a dollar is a dollar, and needs no backslash. */
const WITH_MATH: Options = {
  ...WITHOUT_MATH,
  extensions: [mathToMarkdown(), ...WITHOUT_MATH.extensions!],
};

function hasFormula(tree: Nodes): boolean {
  let found = false;
  visit(tree, ['math', 'inlineMath'], () => {
    found = true;
  });
  return found;
}

function isNarrow({ children }: Table): boolean {
  const widths: number[] = [];
  for (const row of children) {
    for (const [index, cell] of row.children.entries()) {
      widths[index] = Math.max(widths[index] ?? 3, stringWidth(textOf(cell)));
    }
  }
  return widths.reduce((sum, width) => sum + width + 3, 1) <= WIDEST;
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

function tableHandler(tablePipeAlign: boolean): Handle {
  const { extensions } = gfmToMarkdown({ tablePipeAlign, stringLength: stringWidth });
  return extensions!.map(({ handlers }) => handlers?.table).find((handle) => handle !== undefined)!;
}

const WIDEST = 100;
