import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parse } from 'yaml';
import { basePath } from '../domain/addresses.ts';
import { listen } from '../integrations/preview/listen.ts';
import { typeOfFile } from '../render/host-files/file-types.ts';

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
      (bytes) => response.setHeader('Content-Type', typeOfFile(path)).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  const { origin, stop } = await listen(server);
  return { address: `${origin}${base}/`, stop };
}

export interface ServedDist {
  /** With the base path and a slash at its end. */
  address: string;
  stop: () => Promise<void>;
}
