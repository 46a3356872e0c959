import type { AstroInlineConfig } from 'astro';
import { addressesOf } from './outputs.ts';
import type { Output } from './outputs.ts';

/**
 * Takes the addresses of some outputs out of what the site's routes make, so that the bench can
 * tell what each of them costs. Routes know nothing of this.
 */
export function leaveOutRoutes(outputs: readonly Output[]): VitePlugin {
  return {
    name: 'rota-leave-out-routes',
    transform(code, id) {
      const route = ROUTE.exec(id)?.[1];
      if (outputs.length === 0 || route === undefined || !PATHS.test(code)) return null;
      return { code: code.replace(PATHS, '$1allPaths$2') + filtered(route, outputs), map: null };
    },
  };
}

const ROUTE = /\/src\/pages\/([^?]+)\.(?:ts|astro)$/;
const PATHS = /export ((?:async )?function |const )getStaticPaths(\(| =)/;

/** The paths of a route but for those below addresses of `outputs`, as code. */
function filtered(route: string, outputs: readonly Output[]): string {
  const patterns = outputs.map((output) => String(addressesOf(output))).join(', ');
  return `
export async function getStaticPaths(options) {
  const isLeftOut = (params) => {
    const path = ${JSON.stringify(`/${route}`)}.replace(/\\[(?:\\.{3})?(\\w+)\\]/g, (_, name) => params[name] ?? '');
    return [${patterns}].some((pattern) => pattern.test(path.replace(/\\/index$/, '/')));
  };
  return (await allPaths(options)).filter(({ params }) => !isLeftOut(params));
}
`;
}

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;
type VitePlugin = Extract<Plugins[number], { name: string }>;
