import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type Day } from '../../../domain/calendar.ts';
import { postText, SMALL_BLOG, writeFiles, type TempFiles } from '../../temp-blog.ts';

/** A blog in a folder that people change, and what they know of its posts. */
export class SimulatedBlog {
  readonly dir: string;
  readonly posts: SimulatedPost[] = [];
  #changed: TempFiles = {};
  #dice = 7;

  constructor(dir: string) {
    this.dir = dir;
    const { 'content/posts/high-water.mdx': _, ...rest } = SMALL_BLOG;
    const own = Object.entries(rest).filter(([path]) => !path.startsWith('content/posts/'));
    this.#changed = Object.fromEntries(own);
  }

  publish(date: Day): void {
    const uid = this.posts.length;
    const post = {
      uid,
      slug: `tide-${uid}`,
      date,
      aliases: [],
      updated: null,
      version: 1,
      gone: false,
      isDraft: false,
    };
    this.posts.push(post);
    this.#write(post);
  }

  /** A change that readers are told of. */
  update(post: SimulatedPost, day: Day): void {
    this.#write(Object.assign(post, { updated: day, version: post.version + 1 }));
  }

  /** A change of no account. */
  mend(post: SimulatedPost): void {
    this.#write(Object.assign(post, { version: post.version + 1 }));
  }

  /** As `git mv` does it, with the old address as an alias. */
  rename(post: SimulatedPost): void {
    this.#changed[fileOf(post)] = null;
    post.aliases.push(`/posts/${post.slug}/`);
    this.#write(Object.assign(post, { slug: `tide-${post.uid}-renamed-${post.aliases.length}` }));
  }

  /** Back among the drafts. */
  withdraw(post: SimulatedPost): void {
    this.#write(Object.assign(post, { isDraft: true, gone: true }));
  }

  remove(post: SimulatedPost): void {
    this.#changed[fileOf(post)] = null;
    post.gone = true;
  }

  /** What readers may have on `day`, the newest first as far as days tell. */
  publicOn(day: Day): SimulatedPost[] {
    return this.posts.filter(({ gone, date }) => !gone && date <= day);
  }

  /** One of `from`, always the same in the same order of calls. */
  pick<T>(from: readonly T[]): T {
    this.#dice = (this.#dice * 48_271) % 2_147_483_647;
    return from[this.#dice % from.length]!;
  }

  /** Writes what has changed since the last time. */
  async save(): Promise<void> {
    const changed = this.#changed;
    this.#changed = {};
    await writeFiles(this.dir, changed);
  }

  record(urls: string): void {
    writeFileSync(join(this.dir, 'content', 'urls.txt'), urls);
  }

  #write(post: SimulatedPost): void {
    const { uid, date, updated, aliases, isDraft, version } = post;
    const fields = {
      title: `Tide ${uid}`,
      description: `What came on ${addDays(date, 0)}.`,
      date,
      ...(updated === null ? {} : { updated }),
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(isDraft ? { draft: true } : {}),
    };
    this.#changed[fileOf(post)] = postText(fields, `Post ${uid}, version ${version}.`);
  }
}

function fileOf({ slug }: SimulatedPost): string {
  return `content/posts/${slug}.mdx`;
}

export interface SimulatedPost {
  /** Its name for ever, which its text says. */
  uid: number;
  slug: string;
  date: Day;
  aliases: string[];
  updated: Day | null;
  version: number;
  /** Withdrawn for good. */
  gone: boolean;
  isDraft: boolean;
}
