import type { AstroIntegration } from 'astro';
import { pathBelow } from './path-below.ts';
import { spoiltPage } from './spoilt-pages.ts';

/**
 * In the dev server alone: the page that lists what is wrong with the files of the blog in `dir`,
 * served at the address of a page whose file has errors.
 */
export function problemsRoute(dir: string): AstroIntegration {
  return {
    name: 'rota-problems',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const entrypoint = new URL('pages/_problems.astro', config.srcDir);
        injectRoute({ pattern: '/_problems/[...of]', entrypoint });
      },
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        server.middlewares.use((request, _, next) => {
          const path = pathBelow(base, request);
          const instead = path?.endsWith('/') ? spoiltPage(dir, path) : null;
          if (instead !== null) request.url = base + instead.slice(1);
          next();
        });
      },
    },
  };
}
