import { readFile, stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { preview } from 'astro';
import { basePath } from '../domain/addresses.ts';
import { headersAt, parseHeaders } from '../render/host-files/parse-headers.ts';
import { astroConfig } from './astro.ts';
import { prepareRoot } from './prepare-root.ts';
import { readSiteSettings } from './site-settings.ts';
import { Stop } from './stop.ts';

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
  await sendHeaders(server.server, join(out, '_headers'));
  return {
    address: `http://localhost:${server.port}${basePath(url)}/`,
    stop: () => server.stop(),
  };
}

/** What is set here first stands: the server asks before it sets its own. */
async function sendHeaders(server: Server, file: string): Promise<void> {
  const rules = parseHeaders(await readFile(file, 'utf8').catch(() => ''));
  server.prependListener('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(headersAt(rules, pathname))) {
      response.setHeader(name, value);
    }
  });
}

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
