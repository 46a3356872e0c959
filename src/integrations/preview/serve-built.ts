import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { preview } from 'astro';
import { basePath } from '../../domain/addresses.ts';
import { ASKED_FOR } from '../../render/host-files/headers.ts';
import { headersAt, parseHeaders } from '../../render/host-files/parse-headers.ts';
import { astroConfig } from '../astro.ts';
import { prepareRoot } from '../prepare-root.ts';
import { serveFile } from './serve-file.ts';
import { readSiteSettings } from '../site-settings.ts';
import { Stop } from '../stop.ts';

/**
 * Serves the site in `out` as a host would: below its base path, with its own 404 page and the
 * headers of its `_headers`.
 */
export async function serveBuilt({ dir, out, port, command }: PreviewOrder): Promise<BuiltServer> {
  const page = await stat(join(out, '404.html')).catch(() => null);
  if (page === null) throw new Stop(`There is no site in ${out} yet. Make it with "${command}".`);
  const root = await prepareRoot(dir, 'preview');
  const { url } = await readSiteSettings(dir);
  const config = astroConfig({ dir, root, mode: 'preview', url, faceFile: '', port });
  const server = (await preview({ ...config, outDir: `${out}/` })) as RunningPreview;
  await serveAsHostsDo(server.server, out, basePath(url));
  return {
    address: `http://localhost:${server.port}${basePath(url)}/`,
    stop: () => server.stop(),
  };
}

/** As hosts do, and then as Astro's own server would: it asks before it sets a header of its own. */
async function serveAsHostsDo(server: Server, out: string, base: string): Promise<void> {
  const rules = parseHeaders(await readFile(join(out, '_headers'), 'utf8').catch(() => ''));
  const others = server.listeners('request') as ((...args: Exchange) => void)[];
  server.removeAllListeners('request');
  server.on('request', (...[request, response]: Exchange) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const headers = { 'Cache-Control': ASKED_FOR, ...headersAt(rules, pathname) };
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, value);
    }
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
    serveFile(request, response, { out, path })
      .catch(() => false)
      .then((isServed) => isServed || others.forEach((other) => other(request, response)));
  });
}

type Exchange = [request: IncomingMessage, response: ServerResponse];

/** Astro's own, with the server that its types do not tell of. */
type RunningPreview = Awaited<ReturnType<typeof preview>> & { server: Server };

interface PreviewOrder {
  dir: string;
  /** The folder of the finished site. */
  out: string;
  port: number;
  /** What makes the site, for whoever has not yet done so. */
  command: string;
}

interface BuiltServer {
  address: string;
  stop: () => Promise<void>;
}
