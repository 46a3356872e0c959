import { toString } from 'hast-util-to-string';
import { report, type Body } from '../body.ts';
import { placeOf } from '../place.ts';
import { depthOf } from '../read-headings.ts';
import { replaceNodes } from '../replace-nodes.ts';

/** A letter stands below different headings on different pages: none of its own would fit. */
export function refuseHeadings(body: Body): void {
  replaceNodes(body.tree, (node) => {
    if (node.type !== 'element' || depthOf(node) === null) return null;
    if (node.properties['id'] === 'footnote-label') return null;
    const text = toString(node).replace(/\s+/g, ' ').trim();
    report(body, 'letter-heading', placeOf(node), { text });
    return [{ ...node, tagName: 'p' }];
  });
}
