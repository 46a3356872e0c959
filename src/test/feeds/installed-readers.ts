import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { ReadFeed } from './read-feed.ts';

/** Whether a program is there; a line says what is skipped where it is not. */
export function isInstalled(program: keyof typeof TRIALS): boolean {
  const [command, args] = TRIALS[program];
  const isThere =
    spawnSync(command, args, { input: '', stdio: ['pipe', 'ignore', 'ignore'] }).status === 0;
  if (!isThere) console.warn(`${program} is not installed: feeds are not read with it.`);
  return isThere;
}

const TRIALS = {
  xmllint: ['xmllint', ['--version']],
  sfeed: ['sfeed', []],
  newsboat: ['newsboat', ['--version']],
  feedparser: ['/usr/bin/python3', ['-c', 'import feedparser']],
} satisfies Record<string, [string, string[]]>;

/** What libxml2 says of documents that it finds not well formed; nothing else is loaded. */
export function xmllintComplaints(paths: string[]): string {
  return spawnSync('xmllint', ['--noout', '--nonet', ...paths], { encoding: 'utf8' }).stderr;
}

/** A feed as sfeed's lines of tab-separated values have it, in the order of the document. */
export function sfeed(text: string): ReadFeed['items'] {
  const lines = execFileSync('sfeed', { input: text, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const [time = '', title, link, content = '', , id, author, , topics = ''] = line.split('\t');
    return {
      id,
      title,
      link,
      published: new Date(Number(time) * 1000),
      byline: author,
      topics: topics.split('|').filter(Boolean),
      content: content.replace(/\\([nt\\])/g, (_, sign: string) => ESCAPED[sign]!),
    };
  });
}

const ESCAPED: Record<string, string> = { n: '\n', t: '\t', '\\': '\\' };

/** A feed as newsboat keeps it, the newest first. */
export function newsboat(path: string): ReadFeed['items'] {
  const dir = mkdtempSync(join(tmpdir(), 'rota-newsboat-'));
  try {
    const [urls, config, cache] = ['urls', 'config', 'cache.db'].map((name) => join(dir, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(urls, `${pathToFileURL(path).href}\n`);
    writeFileSync(config, '');
    const env = { ...process.env, HOME: dir, TERM: 'dumb' };
    execFileSync('newsboat', ['-u', urls, '-c', cache, '-C', config, '-x', 'reload'], {
      env,
      stdio: 'pipe',
    });
    const database = new DatabaseSync(cache);
    const rows = database.prepare('SELECT * FROM rss_item ORDER BY pubDate DESC, id').all();
    database.close();
    return rows.map(({ guid, title, url, pubDate, author, content }) => ({
      id: guid,
      title,
      link: url,
      published: new Date(Number(pubDate) * 1000),
      byline: author,
      content,
    }));
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Feeds as feedparser of Python reads them; `complaint` where it finds one not well formed. */
export function feedparser(paths: string[]): ParsedFeed[] {
  const output = execFileSync('/usr/bin/python3', ['-c', SCRIPT], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return JSON.parse(output) as ParsedFeed[];
}

const SCRIPT = `
import calendar, feedparser, json, sys
def entry(e):
    return {"id": e.get("id"), "title": e.get("title"), "link": e.get("link"),
        "published": calendar.timegm(e.published_parsed) * 1000,
        "updated": calendar.timegm(e.updated_parsed) * 1000 if e.get("updated_parsed") else None,
        "authors": [a.get("name") for a in e.get("authors", [])],
        "topics": [t.get("label") or t.get("term") for t in e.get("tags", [])],
        "content": e.content[0].value if e.get("content") else None}
def feed(path):
    with open(path, "rb") as f: d = feedparser.parse(f.read(), sanitize_html=False, resolve_relative_uris=False)
    return {"complaint": str(d.bozo_exception) if d.bozo else None, "version": d.version,
        "title": d.feed.title, "link": d.feed.link, "items": [entry(e) for e in d.entries]}
json.dump([feed(p) for p in json.load(sys.stdin)], sys.stdout)
`;

export interface ParsedFeed extends ReadFeed {
  complaint: string | null;
  version: string;
}
