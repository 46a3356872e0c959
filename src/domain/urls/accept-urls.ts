import { file } from '../addresses.ts';
import type { BlogFiles, UrlLine } from '../blog-files.ts';
import type { BlogRecords } from '../blog.ts';
import type { Instant } from '../calendar.ts';
import { linkPlaces, placeKey } from '../links/link-places.ts';
import { knownIds } from '../written/known-ids.ts';
import { filesOfUrl } from './files-of-url.ts';
import { oneLine } from './one-line.ts';
import { recordedUrls, type RecordedUrls } from './recorded-urls.ts';
import { publicUrls, urlsOf, type Url } from './urls-of.ts';

/**
 * `content/urls.txt` as it ought to be at `now`: what has become public is in it, and what leads
 * nowhere any more is not. What only waits for its day, or is there without being a page of Rota's
 * (a file in `public/`), stays. With `isMeant` nothing changes but what one of these files makes or
 * made; what waits there is then taken out.
 */
export function acceptUrls(
  files: BlogFiles,
  records: BlogRecords,
  now: Instant,
  isMeant: ((file: string) => boolean) | null = null,
): AcceptedUrls {
  const list: List = {
    recorded: recordedUrls(files.urls),
    next: new Map(),
    changes: { added: [], removed: [], changed: [], waiting: [] },
    isAsked: (...paths) => isMeant === null || [file.urls, ...paths].some(isMeant),
  };
  takeIn(list, publicUrls(records, now));
  takeOut(list, statesAt(files, records, now), (owner) => isMeant?.(owner) === true);
  return { ...sorted(list.changes), text: printUrls([...list.next.values()]) };
}

/** The text of `content/urls.txt`: one line each, by address. */
export function printUrls(entries: readonly Entry[]): string {
  return entries
    .toSorted((one, two) => (one.address < two.address ? -1 : 1))
    .map(({ address, guid }) => (guid === null ? `${address}\n` : `${address}\t${guid}\n`))
    .join('');
}

function takeIn({ recorded, next, changes, isAsked }: List, urls: readonly Url[]): void {
  for (const url of urls) {
    const key = placeKey(url.address);
    const before = recorded.get(key);
    const entry = { address: url.address, guid: url.guid && oneLine(url.guid) };
    const kept = isAsked(url.file) ? entry : before;
    if (kept !== undefined) next.set(key, kept);
    if (kept !== entry) continue;
    if (before === undefined) changes.added.push(url.address);
    else if (before.guid !== null && before.guid !== entry.guid) changes.changed.push(url.address);
  }
}

/** What is recorded and no public page: goes where it is gone, or waits and `isNamed`. */
function takeOut(
  { recorded, next, changes, isAsked }: List,
  stateOf: ReturnType<typeof statesAt>,
  isNamed: (owner: string) => boolean,
): void {
  const makersOf = makersIn(recorded);
  for (const [key, line] of recorded) {
    if (next.has(key)) continue;
    const { state, owner } = stateOf(key);
    const isOnPurpose = state === 'gone' || (state === 'waiting' && isNamed(owner));
    if (isOnPurpose && isAsked(owner, ...makersOf(line))) changes.removed.push(line.address);
    else {
      next.set(key, line);
      if (state === 'waiting') changes.waiting.push(line.address);
    }
  }
}

/** The files that can have made a recorded page: with its guid its old addresses go as well. */
function makersIn(recorded: RecordedUrls): (line: UrlLine) => string[] {
  const alike = Map.groupBy(recorded.values(), ({ guid }) => guid);
  return (line) =>
    (line.guid === null ? [line] : (alike.get(line.guid) ?? [])).flatMap((one) =>
      filesOfUrl(one.address),
    );
}

/** How it stands with a recorded address that is no public page of Rota's. */
function statesAt(files: BlogFiles, records: BlogRecords, now: Instant) {
  const places = linkPlaces(files, records, knownIds(files));
  const owners = new Map(urlsOf(records).map((url) => [placeKey(url.address), url.file]));
  return (key: string): { state: 'there' | 'waiting' | 'gone'; owner: string } => {
    const from = places.get(key)?.from ?? null;
    const state = from === null ? 'gone' : from > now ? 'waiting' : 'there';
    return { state, owner: owners.get(key) ?? '' };
  };
}

function sorted({ added, removed, changed, waiting }: Changes): Changes {
  return {
    added: added.sort(),
    removed: removed.sort(),
    changed: changed.sort(),
    waiting: waiting.sort(),
  };
}

/** The list while it is made. */
interface List {
  recorded: RecordedUrls;
  /** By `placeKey` of the address. */
  next: Map<string, Entry>;
  changes: Changes;
  /** Whether what one of these files makes or made is to change. */
  isAsked: (...files: string[]) => boolean;
}

type Entry = Pick<UrlLine, 'address' | 'guid'>;

interface Changes {
  added: string[];
  removed: string[];
  /** Posts with another guid than before. */
  changed: string[];
  /** Recorded once, and not public before a later day. */
  waiting: string[];
}

export interface AcceptedUrls extends Changes {
  text: string;
}
