import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import katex from 'katex';
import { report, type Body } from './body.ts';
import { placeOf } from './place.ts';
import { walkElements } from './walk-elements.ts';

export function isFormula(node: Element): boolean {
  const classes = node.properties['className'];
  return (
    Array.isArray(classes) && classes.some((one) => one === 'math-inline' || one === 'math-display')
  );
}

/** A problem for each formula that cannot be read. */
export function checkFormulas(body: Body): void {
  if (!body.context.mdx) return;
  walkElements(body.tree, (node, parent) => {
    if (!isFormula(node)) return;
    const source = toString(node);
    const reason = formulaFault(source);
    if (reason === null) return;
    report(body, 'math-syntax', placeOf(node.position ? node : parent), { source, reason });
  });
}

/** MathML; what cannot be read is shown as its source. */
export function formulaNode(source: string, isDisplay: boolean): ElementContent {
  if (formulaFault(source) !== null) {
    return {
      type: 'element',
      tagName: 'code',
      properties: {},
      children: [{ type: 'text', value: source }],
    };
  }
  // \fcolorbox alone would bring an inline style, which the site's policy forbids.
  return { type: 'raw', value: print(source, isDisplay).replace(/ style="[^"]*"/g, '') };
}

/** Why `source` cannot be read, or null. */
function formulaFault(source: string): string | null {
  try {
    print(source, false);
    return null;
  } catch (error) {
    const { message } = error as Error;
    return message.replace(/^KaTeX parse error: | at (?:position \d+|end of input): [^]*$/g, '');
  }
}

/** KaTeX would print the command's name in red, and nothing of what it holds. */
function refuseCommand({ command }: { command: string }): boolean {
  throw new Error(`${command} is not allowed in posts`);
}

function print(source: string, displayMode: boolean): string {
  return katex.renderToString(source, {
    displayMode,
    throwOnError: true,
    output: 'mathml',
    strict: 'ignore',
    trust: refuseCommand,
    maxSize: 20,
    maxExpand: 500,
  });
}
