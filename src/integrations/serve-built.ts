import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import { basePath } from '../domain/addresses.ts';
import { astroConfig } from './astro.ts';
import { prepareRoot } from './prepare-root.ts';
import { readSiteSettings } from './site-settings.ts';
import { Stop } from './stop.ts';

/** Serves the site in `out` as a host would: below its base path, with its own 404 page. */
export async function serveBuilt({ dir, out, port, command }: PreviewOrder): Promise<BuiltServer> {
  const page = await stat(join(out, '404.html')).catch(() => null);
  if (page === null) throw new Stop(`There is no site in ${out} yet. Make it with "${command}".`);
  const root = await prepareRoot(dir, 'preview');
  const { url } = await readSiteSettings(dir);
  const config = astroConfig({ dir, root, mode: 'preview', url, faceFile: '', port });
  const server = await preview({ ...config, outDir: `${out}/` });
  return {
    address: `http://localhost:${server.port}${basePath(url)}/`,
    stop: () => server.stop(),
  };
}

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
