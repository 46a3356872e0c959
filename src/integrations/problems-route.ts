import type { AstroIntegration } from 'astro';

/** In the dev server alone: the page that shows what is wrong with a file, at that file's address. */
export function problemsRoute(): AstroIntegration {
  return {
    name: 'rota-problems',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, addMiddleware }) => {
        const inPages = (name: string) => new URL(`pages/${name}`, config.srcDir);
        injectRoute({ pattern: '/_problems/[...of]', entrypoint: inPages('_problems.astro') });
        addMiddleware({ order: 'pre', entrypoint: inPages('_problems-middleware.ts') });
      },
    },
  };
}
