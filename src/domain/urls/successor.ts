import { address, file } from '../addresses.ts';
import type { BlogFiles, UrlLine } from '../blog-files.ts';
import type { BlogRecords, PostRecord } from '../blog.ts';
import { placeKey } from '../links/link-places.ts';
import { nearest } from '../wording/nearest.ts';
import { filesOfUrl } from './files-of-url.ts';
import { isRecordedAs, type RecordedUrls } from './recorded-urls.ts';

/**
 * What has most likely taken the place of the page at a recorded address: surely the post with
 * its guid, or the one to which git says its file was renamed; else, of those that are not yet
 * recorded, the one whose name is nearest; authors, topics and series are few, and one that is
 * new among them may have any name. Null: nothing that could be named.
 */
export function successorOf(gone: UrlLine, blog: LastingBlog): Successor | null {
  const post = withItsGuid(gone, blog) ?? renamedTo(gone, blog);
  if (post !== null) return { ...fromPost(post), alias: gone.address, isSure: true };
  const [, room = '', id = ''] = placeKey(gone.address).split('/');
  const { things, addressOf, byId } = roomAt(room, blog.records);
  const fresh = things.filter((thing) => !blog.urls.has(placeKey(addressOf(thing.id))));
  const name = byId || room === 'posts' ? id : room;
  const found = nearest(name, fresh.map((thing) => thing.id)); // prettier-ignore
  const only = byId && fresh.length === 1 ? fresh[0] : undefined;
  const thing = fresh.find((one) => one.id === found) ?? only;
  return thing ? { ...thing, alias: byId ? id : gone.address, isSure: false } : null;
}

function withItsGuid({ guid }: UrlLine, { records, urls }: LastingBlog): PostRecord | null {
  if (guid === null) return null;
  const hasIt = (post: PostRecord) => {
    const known = post.guid ?? urls.get(placeKey(address.post(post.slug)))?.guid ?? null;
    return known !== null && isRecordedAs(known, guid);
  };
  return records.posts.find(hasIt) ?? null;
}

function renamedTo(gone: UrlLine, { files, records }: LastingBlog): PostRecord | null {
  const now = filesOfUrl(gone.address).flatMap((path) => files.renames?.[path] ?? []);
  return records.posts.find((post) => now.includes(post.file)) ?? null;
}

/** Authors, topics and series keep old ids, all others old paths. */
function roomAt(room: string, records: BlogRecords): Room {
  const { posts, authors, topics, series, pages } = records;
  if (room === 'posts') return { things: posts.map(fromPost), addressOf: address.post };
  if (room === 'authors') return { things: authors, addressOf: address.author, byId: true };
  if (room === 'topics') {
    const things = topics.map((topic) => ({ ...topic, file: file.topics }));
    return { things, addressOf: (id) => address.topic(id), byId: true };
  }
  if (room === 'series') {
    const things = series.map((one) => ({ ...one, file: file.series }));
    return { things, addressOf: address.series, byId: true };
  }
  return { things: pages, addressOf: address.page };
}

function fromPost({ slug, file, aliases }: PostRecord): Thing {
  return { id: slug, file, aliases };
}

interface LastingBlog {
  files: BlogFiles;
  records: BlogRecords;
  urls: RecordedUrls;
}

export interface Successor extends Thing {
  /** What its `aliases` have to name. */
  alias: string;
  /** Whether that is known, or a guess from the names. */
  isSure: boolean;
}

interface Thing {
  id: string;
  file: string;
  aliases?: string[] | undefined;
}

interface Room {
  things: Thing[];
  addressOf: (id: string) => string;
  byId?: true;
}
