import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { parse } from 'yaml';
import { basePath } from '../../domain/addresses.ts';

/**
 * Serves the built site of the blog in `dir` below its base path, and writes nothing: several
 * test files may serve the same one.
 */
export async function serveDist(dir: string): Promise<ServedDist> {
  const site = parse(await readFile(join(dir, 'content', 'site.yaml'), 'utf8')) as { url: string };
  const base = basePath(site.url);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).slice(base.length).replace(/\/$/, '/index.html');
    readFile(join(dir, 'dist', path)).then(
      (bytes) => response.setHeader('Content-Type', typeOf(path)).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface ServedDist {
  /** With the base path and a slash at its end. */
  address: string;
  stop: () => Promise<void>;
}
