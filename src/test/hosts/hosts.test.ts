import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressSite } from '../../integrations/finish/compress-site.ts';
import { writeNginx } from '../../integrations/finish/write-nginx.ts';
import { serveBuilt } from '../../integrations/preview/serve-built.ts';
import { headersAt, parseHeaders } from '../../render/host-files/parse-headers.ts';
import type { HeaderRule } from '../../render/host-files/headers.ts';
import { builtOnce } from '../built-once.ts';
import { siteBytes } from '../site-bytes.ts';
import { crawl } from './crawl.ts';
import { NO_NGINX, serveNginx } from './serve-nginx.ts';

const PORTS = { preview: 4880, nginx: 4888 };
const hosts: Record<'preview' | 'nginx', string | null> = { preview: null, nginx: null };
const stops: (() => Promise<unknown>)[] = [];
let prefix = '';
let rules: HeaderRule[] = [];
let files = new Map<string, Buffer>();

beforeAll(async () => {
  const dir = await builtOnce('nasty');
  prefix = await mkdtemp(join(tmpdir(), 'rota-hosts-'));
  const site = join(prefix, 'www', 'journal');
  await cp(join(dir, 'dist'), site, { recursive: true });
  await writeFile(join(site, '_redirects'), `${await textOf(site, '_redirects')}${OWN_REDIRECTS}`);
  rules = parseHeaders(await textOf(site, '_headers'));
  files = await siteBytes(site);
  await compressSite(join(site, 'about'));
  await writeNginx(join(prefix, 'site.conf'), site, '/journal');
  const preview = await serveBuilt({ dir, out: site, port: PORTS.preview, command: 'build' });
  stops.push(preview.stop);
  hosts.preview = new URL(preview.address).origin;
  if (NO_NGINX) return;
  stops.push(await serveNginx(prefix, PORTS.nginx));
  hosts.nginx = `http://127.0.0.1:${PORTS.nginx}`;
}, 240_000);

afterAll(async () => {
  for (const stop of stops) await stop();
  await rm(prefix, { recursive: true, force: true, maxRetries: 5 });
});

const OWN_REDIRECTS = `/journal/2011/* /journal/archive/:splat 302
/journal/away https://elsewhere.example/there?a=1&b=2 307
/journal/x /journal/y/ 200
`;

test('R10: under a base path everything that is named is there, by whatever way one comes to it', async () => {
  const { found, faults } = await crawl(
    `${hosts.preview}/journal/`,
    'https://company.example/journal/',
  );
  expect(faults).toEqual([]);
  const kinds = [
    '/rss.xml',
    '/atom.xml',
    '/feed.json',
    '/feeds.opml',
    '/authors.json',
    '/llms.txt',
  ];
  expect(found).toEqual(new Set([...found, ...kinds, '/search/', '/feeds/', '/feeds/feed.css']));
  expect([...found].filter((path) => path.startsWith('/cards/')).length).toBeGreaterThan(2);
  const unnamed = [...files.keys()].filter(
    (path) => !found.has(`/${path.replace(/(^|\/)index\.html$/, '$1')}`),
  );
  expect(unnamed.filter((path) => !isForPrograms(path))).toEqual([]);
}, 60_000);

test.each(['preview', 'nginx'] as const)(
  'R10: %s sends the types, policies and ages that `_headers` has',
  async (host) => {
    if (hosts[host] === null) return console.warn(NO_NGINX);
    for (const path of await everyKind()) {
      const { status, headers } = await ask(hosts[host]!, path);
      expect([path, status]).toEqual([path, path.includes('no-such') ? 404 : 200]);
      const expected = headersAt(
        rules,
        path.includes('no-such') && host === 'nginx' ? '/journal/404.html' : path,
      );
      for (const [name, value] of Object.entries(expected)) {
        expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
      }
      const kind = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html'];
      if (kind)
        expect([path, headers['content-type']]).toEqual([path, expect.stringMatching(kind)]);
    }
  },
);

test.each(['preview', 'nginx'] as const)(
  'R10: %s serves what is compressed beside the files',
  async (host) => {
    if (hosts[host] === null) return console.warn(NO_NGINX);
    const codings = host === 'preview' ? ['br', 'gzip'] : ['gzip'];
    for (const coding of codings) {
      const { headers, body } = await ask(hosts[host]!, '/journal/about/', {
        'accept-encoding': coding,
      });
      expect([coding, headers['content-encoding'], headers['vary']]).toEqual([
        coding,
        coding,
        'Accept-Encoding',
      ]);
      const beside = await readFile(
        join(prefix, 'www', 'journal', `about/index.html.${coding === 'br' ? 'br' : 'gz'}`),
      );
      expect(body.equals(beside)).toBe(true);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
    const plain = await ask(hosts[host]!, '/journal/about/', { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.equals(files.get('about/index.html')!)).toBe(true);
  },
);

test('R10: nginx leads on from old addresses, adds the slash and keeps what is not for readers', async ({
  skip,
}) => {
  if (hosts.nginx === null) return skip(NO_NGINX);
  const led = async (path: string) => {
    const { status, headers } = await ask(hosts.nginx!, path);
    return [status, headers.location];
  };
  expect(await led('/journal/posts')).toEqual([301, '/journal/posts/']);
  expect(await led('/journal')).toEqual([301, '/journal/']);
  expect(await led('/journal/2014/08/old-&-%C3%BCber.html')).toEqual([
    301,
    '/journal/posts/old-address/',
  ]);
  expect(await led('/journal/2011/12/')).toEqual([302, '/journal/archive/12/']);
  expect(await led('/journal/away')).toEqual([307, 'https://elsewhere.example/there?a=1&b=2']);
  for (const path of ['/journal/_headers', '/journal/_redirects', '/journal/cards/']) {
    const { status, body } = await ask(hosts.nginx!, path);
    expect([path, status, body.includes('<title>')]).toEqual([path, 404, true]);
  }
});

test('R10: GitHub Pages is told to leave the files alone', () => {
  expect(files.get('.nojekyll')?.length).toBe(0);
  expect(String(files.get('404.html'))).toContain('<meta name="robots" content="noindex"');
});

/** An address of each kind of file, and one that is not there. */
async function everyKind(): Promise<string[]> {
  const byKind = new Map<string, string>();
  for (const path of files.keys()) {
    const kind = path.replace(/[^/]+(?=\/)/g, '*').replace(/(^|\/)[^/]*\.(?=\w+$)/, '$1*.');
    if (/\.\w+$/.test(path) && !path.startsWith('_redirects')) byKind.set(kind, path);
  }
  const paths = [...byKind.values()].map(
    (path) => `/journal/${path.replace(/(^|\/)index\.html$/, '$1')}`,
  );
  return [
    ...paths.filter((path) => !/\/\.|nojekyll/.test(path)).map(encodeURI),
    '/journal/no-such-page/',
  ];
}

function ask(host: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(host + path, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

function textOf(site: string, name: string): Promise<string> {
  return readFile(join(site, name), 'utf8');
}

/** Of hosts and of the search; calendars of people who are in none now, and old addresses. */
function isForPrograms(path: string): boolean {
  return /^(_headers|_redirects|\.nojekyll|pagefind\/|search\/people\.json|2014\/)|\/schedule\.ics$/.test(
    path,
  );
}

const TYPES: Record<string, RegExp> = {
  html: /^text\/html/,
  css: /^text\/css/,
  js: /^(text|application)\/javascript/,
  json: /json/,
  xml: /^(text|application)\/xml/,
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
