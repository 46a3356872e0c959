import { dev } from 'astro';
import { basePath } from '../../domain/addresses.ts';
import { DEFAULT_FACE } from '../../read/fonts/font-book.ts';
import { astroConfig } from '../astro.ts';
import { writeFace } from '../face/write-face.ts';
import { prepareRoot } from '../prepare-root.ts';
import { readSiteSettings } from '../site-settings.ts';
import type { SiteSettings } from '../site-settings.ts';

/**
 * Serves the blog in `dir` while it is written. A change of what Astro is configured with, the
 * address and the face of the site, starts the server anew on the same port.
 */
export async function serveDev({ dir, port, told }: DevOrder): Promise<DevServer> {
  const root = await prepareRoot(dir, 'dev');
  let settings = await readSiteSettings(dir);
  let server = await start(settings, port);
  let restarts = Promise.resolve();
  watch();
  return { stop: () => server.stop() };

  async function start({ url, face }: SiteSettings, wanted: number) {
    const faceFile = await writeFace(root, face ?? DEFAULT_FACE);
    const started = await dev(astroConfig({ dir, root, mode: 'dev', url, faceFile, port: wanted }));
    told(`http://localhost:${started.address.port}${basePath(url)}/`);
    return started;
  }

  function watch(): void {
    server.watcher.on('change', (path) => {
      if (path.replaceAll('\\', '/').endsWith('content/site.yaml'))
        restarts = restarts.then(restart);
    });
  }

  async function restart(): Promise<void> {
    // While site.yaml is half written the server goes on as it was.
    const next = await readSiteSettings(dir, settings);
    if (next.url === settings.url && next.face === settings.face) return;
    settings = next;
    const samePort = server.address.port;
    await server.stop();
    server = await start(settings, samePort);
    watch();
    // Nobody watched in between.
    await restart();
  }
}

interface DevOrder {
  dir: string;
  port: number;
  /** Called with the address whenever the server has started. */
  told: (address: string) => void;
}

export interface DevServer {
  stop: () => Promise<void>;
}
