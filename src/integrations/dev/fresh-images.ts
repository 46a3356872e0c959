import type { AstroIntegration } from 'astro';

/** In the dev server browsers must not keep images: an edited one has the address it had before. */
export function freshImages(): AstroIntegration {
  return {
    name: 'rota-fresh-images',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const endpoint = `${server.config.base.replace(/\/$/, '')}/_image`;
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith(endpoint)) {
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
