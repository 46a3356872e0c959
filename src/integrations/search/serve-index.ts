import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { address } from '../../domain/addresses.ts';
import { pathBelow } from '../dev/path-below.ts';
import { searchFolder } from './search-index.ts';

/** In the dev server alone: the search index that the last build of the blog in `dir` made. */
export function serveIndex(dir: string): AstroIntegration {
  return {
    name: 'rota-search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathBelow(server.config.base, request);
          if (!path?.startsWith(address.searchIndex)) return next();
          void readPart(dir, path.slice(address.searchIndex.length)).then((bytes) => {
            response.statusCode = bytes === null ? 404 : 200;
            response.setHeader('Content-Type', typeOf(path));
            response.setHeader('Cache-Control', 'no-store');
            response.end(bytes ?? '');
          });
        });
      },
    },
  };
}

async function readPart(dir: string, path: string): Promise<Buffer | null> {
  const way = normalize(path);
  if (way.split(sep).includes('..')) return null;
  return readFile(join(searchFolder(dir, 'build'), way)).catch(() => null);
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
