import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { components } from '../../test/body-context.ts';
import { element } from '../../domain/element.ts';
import { factsOf, factsOfMarkdown } from '../../test/markdown-facts.ts';
import { markdownBody } from '../body-forms/markdown-body.ts';
import { printMarkdown } from './print-markdown.ts';

/** Signs that mean something in Markdown, and some that do not; no two make an address. */
const SIGNS =
  'a b 1 . * _ ` [ ] ( ) < > & ; # - + ! ~ \\ / : @ " \' = $ { } ^ é 日 &amp; &copy;'.split(' ');
const words = fc
  .array(fc.constantFrom(...SIGNS, ' ', '1. ', '- '), { minLength: 1, maxLength: 14 })
  .map((signs) => signs.join(''));
const inline = fc
  .tuple(fc.constantFrom('', 'em', 'strong', 'code', 'a', 'sub'), words)
  .map(([name, value]): ElementContent => {
    const text = { type: 'text' as const, value };
    const properties = name === 'a' ? { href: 'https://a.example/' } : {};
    return name === '' ? text : element(name, properties, [text]);
  });
const block = fc
  .tuple(
    fc.constantFrom('p', 'h2', 'li', 'td', 'blockquote'),
    fc.array(inline, { minLength: 1, maxLength: 4 }),
  )
  .map(([name, children]) => blockOf(name, children));

test('whatever signs a text is made of, a parser of others reads that text', () => {
  const options = {
    address: 'https://blog.example/posts/one/',
    image: () => null,
    components,
    say: String,
  };
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      const form = { ...components.Columns, feedForm: () => children };
      const segments = [{ component: 'Any', attributes: {}, children: [], line: 1 }];
      const tree = markdownBody(segments, { ...options, components: { Any: form } });
      const meant: Root = { type: 'root', children };
      expect(factsOfMarkdown(printMarkdown(tree), false).text).toBe(factsOf(meant).text);
    }),
    { numRuns: 200 },
  );
});

function blockOf(name: string, children: ElementContent[]): Element {
  const inner = element(name, {}, children);
  if (name === 'li') return element('ul', {}, [inner]);
  if (name === 'blockquote') return element(name, {}, [element('p', {}, children)]);
  if (name !== 'td') return inner;
  const head = element('tr', {}, [element('th', {}, [{ type: 'text', value: 'a' }])]);
  return element('table', {}, [
    element('thead', {}, [head]),
    element('tbody', {}, [element('tr', {}, [inner])]),
  ]);
}
