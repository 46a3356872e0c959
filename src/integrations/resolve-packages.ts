import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';

/**
 * Lets the owners' components and pages import what the program has installed: a blog outside the
 * checkout has no `node_modules` of its own.
 */
export function resolvePackages(dir: string, root: string): VitePlugin {
  return {
    name: 'rota-resolve-packages',
    enforce: 'pre',
    resolveId(source, importer, options) {
      const isOwners = importer?.startsWith(join(dir, 'content')) ?? false;
      if (!isOwners || /^[./\0]|^[a-z]+:|^@blog\//i.test(source)) return null;
      return this.resolve(source, join(root, 'src', 'content.config.ts'), {
        ...options,
        skipSelf: true,
      });
    },
  };
}

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;
type VitePlugin = Extract<Plugins[number], { name: string }>;
