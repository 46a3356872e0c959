import type { Author, Post, Topic } from '../../domain/blog.ts';
import type { Thing } from '../../render/json-ld/json-ld.ts';

/** What the head of a page says about it. */
export interface PageMeta {
  /** Without the blog's name, which is added everywhere but on the front page. */
  title: string;
  description: string;
  /** The page's own address, without the base path. */
  path: string;
  lang?: string | null;
  /** The address of the first publication, where that is elsewhere. */
  canonical?: string | null;
  noindex?: boolean;
  /** Whose feeds come before the blog's. */
  feedsOf?: (Author | Topic)[];
  /** Whether it shows letters, which have a feed of their own. */
  letters?: boolean;
  /** The calendar of what the page tells: of the blog (null), or of an author. */
  calendarOf?: Author | null;
  things?: Thing[];
  /** Hosts of what a click on the page opens in a frame. */
  frames?: string[];
  /** What the page shows, where that is one post or one author. */
  post?: Post;
  author?: Author;
}
