import type { AstroIntegration } from 'astro';
import { pathBelow } from './path-below.ts';

/** In the dev server browsers must not keep images: an edited one has the address it had before. */
export function freshImages(): AstroIntegration {
  return {
    name: 'rota-fresh-images',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (pathBelow(server.config.base, request)?.startsWith('/_image')) {
            const writeHead = response.writeHead.bind(response);
            response.writeHead = ((status: number, headers: object) =>
              writeHead(status, { ...headers, ...UNKEPT })) as typeof response.writeHead;
          }
          next();
        });
      },
    },
  };
}

const UNKEPT = { 'cache-control': 'no-store' };
