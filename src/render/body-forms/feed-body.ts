import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Segment } from '../../domain/segment.ts';
import { xmlText } from '../xml-text.ts';
import { feedElements } from './feed-elements.ts';
import { feedProfile } from './feed-profile.ts';
import { plainTree } from './plain-tree.ts';
import type { BodyOptions } from './plain-tree.ts';

/**
 * A post's body as feed readers get it: plain elements without classes, styles or scripts, every
 * address absolute, every component in its feed form, nothing that XML cannot hold. Throws an
 * error that names the post where a component has no feed form or its feed form fails.
 */
export function feedBody(segments: readonly Segment[], options: BodyOptions): string {
  const tree = plainTree(segments, options);
  feedElements(tree);
  return xmlText(toHtml(sanitize(tree, feedProfile)));
}
