import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, startOfDay, type Day } from '../domain/calendar.ts';
import { FeedFollower, type Polled } from './feeds/year/feed-follower.ts';
import { publishedFeeds } from './feeds/year/published-feeds.ts';
import { SimulatedBlog, type SimulatedPost } from './feeds/year/simulated-blog.ts';
import { runScript } from './run-script.ts';

const BUILDS = 60;
const FIRST: Day = '2026-01-05';
const SITE = 'https://blog.example';

let blog: SimulatedBlog;
/** Each build of the year, and what a reader of all feeds sees after it. */
const builds: Build[] = [];
/** What the first build and the last have published in fact. */
const built = new Map<number, Map<string, string>>();
const follower = new FeedFollower();

beforeAll(async () => {
  blog = new SimulatedBlog(await mkdtemp(join(tmpdir(), 'rota-year-')));
  for (let index = 0; index < 40; index++) blog.publish(addDays(FIRST, -6 * index - 1));
  for (let index = 0; index < BUILDS; index++) {
    const day = addDays(FIRST, index * 6);
    const deeds = index === 0 ? { updated: [], touched: [] } : live(index, day);
    await blog.save();
    // What the publishing workflow records; a page that is gone is taken out on purpose.
    blog.record((await publishedFeeds(blog.dir, startOfDay(day, 'Europe/Berlin'))).urls);
    const { documents, errors } = await publishedFeeds(blog.dir, startOfDay(day, 'Europe/Berlin'));
    const polled = follower.pollAll(documents);
    const due = blog.publicOn(day).map((post) => post.uid);
    if (index === 0 || index === BUILDS - 1) built.set(index, await build(day, documents.keys()));
    builds.push({ day, documents, errors, polled, due: new Set(due), ...deeds });
  }
}, 600_000);

afterAll(() => rm(blog.dir, { recursive: true, force: true, maxRetries: 5 }));

test('every state of the blog can be published', () => {
  expect(builds.flatMap(({ errors }) => errors)).toEqual([]);
});

test('F9: a post has one guid for ever, and no guid becomes another post', () => {
  const guids = new Map<number, Set<string>>();
  const posts = new Map<string, Set<number>>();
  for (const { guid, uid } of builds.flatMap(({ polled }) => polled.items)) {
    guids.set(uid, (guids.get(uid) ?? new Set()).add(guid));
    posts.set(guid, (posts.get(guid) ?? new Set()).add(uid));
  }
  expect([...guids.values(), ...posts.values()].filter(({ size }) => size !== 1)).toEqual([]);
  expect(guids.size).toBeGreaterThan(200);
});

test('F12: feed and archives hold every public post, and none that is not', () => {
  for (const { day, polled, due } of builds) {
    const told = new Set(polled.items.map(({ uid }) => uid));
    expect([day, due.symmetricDifference(told).size]).toEqual([day, 0]);
  }
});

test('nothing comes back: what is new to a reader has become public since', () => {
  for (const [index, { day, polled, due }] of builds.entries()) {
    const before = builds[index - 1]?.due ?? new Set();
    const fresh = new Set(polled.fresh.map(({ uid }) => uid));
    expect([day, fresh.symmetricDifference(due.difference(before)).size]).toEqual([day, 0]);
  }
});

test('F10: the update of a post moves exactly when readers are to know of a change', () => {
  for (const { day, polled, updated } of builds) {
    const told = polled.updated.map(({ uid }) => uid).toSorted((one, other) => one - other);
    expect([day, told]).toEqual([day, [...new Set(updated)].toSorted((one, other) => one - other)]);
  }
  expect(builds.flatMap(({ updated }) => updated).length).toBeGreaterThan(20);
});

test('F10: the day of publication never moves', () => {
  const days = new Map<string, string>();
  for (const { guid, published } of builds.flatMap(({ polled }) => polled.items)) {
    expect(days.get(guid) ?? published).toBe(published);
    days.set(guid, published);
  }
});

test('whoever looks once in a while, at the feed alone, sees no post twice and none that is gone', () => {
  const rare = new FeedFollower();
  const seen: number[] = [];
  for (const { documents, due } of builds.filter((_, index) => index % 7 === 0)) {
    const { fresh, items } = rare.poll(documents);
    seen.push(...fresh.map(({ uid }) => uid));
    expect(items.filter(({ uid }) => !due.has(uid))).toEqual([]);
    expect(items).toHaveLength(30);
  }
  expect(new Set(seen).size).toBe(seen.length);
});

test('F12: an archive changes with its posts or the archives beside it, and never else', () => {
  let kept = 0;
  for (const [index, { documents, touched }] of builds.entries()) {
    for (const [address, document] of builds[index - 1]?.documents ?? []) {
      const now = documents.get(address);
      if (!address.includes('/archive/') || now === undefined || !document.includes('<fh:archive'))
        continue;
      const mayChange =
        uidsIn(document).some((uid) => touched.includes(uid)) || frameOf(document) !== frameOf(now);
      const isSame = now === document;
      if (isSame) kept++;
      expect([address, isSame || mayChange]).toEqual([address, true]);
    }
  }
  expect(kept).toBeGreaterThan(500);
});

test('F12: new posts at the head change no archive', () => {
  const quiet = builds.filter(({ touched }, index) => index > 0 && touched.length === 0);
  expect(quiet.length).toBeGreaterThan(5);
  for (const { day, documents } of quiet) {
    const before = builds[builds.findIndex((build) => build.day === day) - 1]!.documents;
    for (const [address, document] of before) {
      if (document.includes('<fh:archive')) expect(documents.get(address)).toBe(document);
    }
  }
});

test('F9: the three formats tell the same posts by the same guids', () => {
  for (const { documents } of builds) {
    const [rss, atom, json] = ['rss.xml', 'atom.xml', 'feed.json'].map((name) =>
      documents.get(`${SITE}/${name}`)!,
    );
    const guids = parseRssFeed(rss!).items?.map(({ guid }) => guid?.value);
    expect(parseAtomFeed(atom!).entries?.map(({ id }) => id)).toEqual(guids);
    expect(parseJsonFeed(json!).items?.map(({ id }) => id)).toEqual(guids);
  }
});

test('what was rendered here is what builds publish, at the beginning and at the end of the year', () => {
  expect([...built.keys()]).toEqual([0, BUILDS - 1]);
  for (const [index, published] of built) {
    for (const [address, document] of published) {
      const rendered = builds[index]!.documents.get(address)!;
      expect([address, idsIn(document)]).toEqual([address, idsIn(rendered)]);
      expect([address, frameOf(document)]).toEqual([address, frameOf(rendered)]);
    }
  }
});

/** The XML documents of a real build. */
async function build(day: Day, addresses: Iterable<string>): Promise<Map<string, string>> {
  const args = ['--blog', blog.dir, '--now', day, '--leave-out', 'search', 'cards'];
  const { code, stderr } = await runScript('build', args);
  if (code !== 0) throw new Error(stderr);
  const xml = [...addresses].filter((address) => address.endsWith('.xml'));
  const read = (address: string) =>
    readFile(join(blog.dir, 'dist', address.slice(SITE.length)), 'utf8');
  return new Map(
    await Promise.all(xml.map(async (address) => [address, await read(address)] as const)),
  );
}

/** What people do before a build: posts at the head always, and one thing more in turn. */
function live(index: number, day: Day): Pick<Build, 'updated' | 'touched'> {
  const readable = blog.publicOn(addDays(day, -6));
  const some = (): SimulatedPost => blog.pick(readable.filter(({ gone }) => !gone));
  for (let back = index % 3; back >= 0; back--) blog.publish(addDays(day, -back));
  if (index % 4 === 0) blog.publish(addDays(day, 9));
  const deed = ['none', 'update', 'rename', 'withdraw', 'mend', 'update', 'remove', 'none'][
    index % 8
  ];
  if (index === 20 || index === 44) return { updated: [], touched: importOld(index) };
  if (deed === 'none') return { updated: [], touched: [] };
  if (deed === 'update') {
    const posts = [some(), some()].filter((post) => post.updated !== day);
    const once = [...new Set(posts)];
    for (const post of once) blog.update(post, day);
    return { updated: once.map(({ uid }) => uid), touched: once.map(({ uid }) => uid) };
  }
  const post = some();
  if (deed === 'rename') blog.rename(post);
  if (deed === 'withdraw') blog.withdraw(post);
  if (deed === 'mend') blog.mend(post);
  if (deed === 'remove') blog.remove(post);
  return { updated: [], touched: [post.uid] };
}

/** Posts of another blog, older than most of the own: they change the archives of their months. */
function importOld(index: number): number[] {
  const days = Array.from({ length: 40 }, (_, at) => addDays('2024-03-01', index * 3 + at * 13));
  const months = new Set(days.map((day) => day.slice(0, 7)));
  const near = blog.posts.filter(({ date }) => months.has(date.slice(0, 7)));
  for (const day of days) blog.publish(day);
  return near.map(({ uid }) => uid);
}

function uidsIn(document: string): number[] {
  return Array.from(document.matchAll(/Post (\d+),/g), ([, uid]) => Number(uid));
}

function idsIn(document: string): string[] {
  return document.match(/<(guid|id)[ >].*?<\/(guid|id)>/g) ?? [];
}

/** The way to other archives, and whether it is one. */
function frameOf(document: string): string {
  const links = document.match(/<atom:link [^>]*>/g) ?? [];
  return [...links, document.includes('<fh:archive')].join('\n');
}

interface Build extends Pick<Awaited<ReturnType<typeof publishedFeeds>>, 'documents' | 'errors'> {
  day: Day;
  polled: Polled;
  /** The posts that are public. */
  due: Set<number>;
  /** Those that tell readers of a change. */
  updated: number[];
  /** Those of which anything has changed, or that lie beside what came late. */
  touched: number[];
}
