import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { ComponentDefinition } from '../../domain/component.ts';
import type { Segment } from '../../domain/segment.ts';
import { feedProfile } from './feed-profile.ts';
import { feedTree } from './feed-tree.ts';
import { plainForFeed } from './plain-for-feed.ts';
import { resolveForFeed } from './resolve-for-feed.ts';
import { xmlText } from '../feed/xml-text.ts';

/**
 * A post's body as feed readers get it: plain elements without classes, ids, styles or scripts,
 * every address absolute, every component in its feed form, nothing that XML cannot hold.
 * Throws an error that names the post where a component has no feed form or its feed form fails.
 */
export function feedBody(segments: readonly Segment[], options: FeedBodyOptions): string {
  const tree = feedTree(segments, options);
  plainForFeed(tree);
  resolveForFeed(tree, options);
  return xmlText(toHtml(sanitize(tree, feedProfile)));
}

export interface FeedBodyOptions {
  /** The absolute address of the post. */
  address: string;
  /** The post's file, for errors. */
  file?: string;
  /** The published form of an image that the post names; null where there is none. */
  image: (src: string) => { url: string; width: number; height: number } | null;
  components: Readonly<Record<string, ComponentDefinition>>;
}
