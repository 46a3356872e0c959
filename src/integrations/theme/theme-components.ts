import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { REPLACEABLE, replaceableIn, THEME_IMPORT } from '../../domain/theme/replaceable.ts';

/**
 * Puts a component of `content/theme/` in the place of ours of the same name, wherever that is
 * imported but in itself, and gives the owners' components `rota` and `rota/<Name>.astro` to import.
 * In the dev server one that is added or removed shows at once.
 */
export function themeComponents(dir: string, root: string): VitePlugin {
  const components = join(root, 'src', 'components');
  const ours = (name: string) =>
    slashed(join(components, REPLACEABLE[name]!.room, `${name}.astro`));
  const theirs = (name: string) => slashed(join(dir, 'content', 'theme', name));
  const present = () =>
    Object.keys(REPLACEABLE)
      .filter((name) => existsSync(theirs(`${name}.astro`)))
      .join();
  return {
    name: 'rota-theme',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === THEME_IMPORT) return slashed(join(components, 'for-themes.ts'));
      const name = replaceableIn(source);
      if (name === null) return null;
      const file = `${name}.astro`;
      const isByName = source === `${THEME_IMPORT}/${file}`;
      const found = isByName
        ? ours(name)
        : (await this.resolve(source, importer, { ...options, skipSelf: true }))?.id;
      if (found === undefined || slashed(found) !== ours(name)) return null;
      const own = theirs(file);
      return slashed(importer ?? '') !== own && existsSync(own) ? own : ours(name);
    },
    configureServer(server) {
      let known = present();
      const refresh = () => {
        const before = known;
        known = present();
        if (known === before) return;
        // Whoever imports a component has been told where it lies: all is looked up anew.
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          moduleGraph.invalidateAll();
          hot.send({ type: 'full-reload' });
        }
      };
      server.watcher.on('add', refresh).on('unlink', refresh);
      // What comes before the watcher has looked round is never told.
      server.middlewares.use((_request, _response, next) => {
        refresh();
        next();
      });
    },
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;
type VitePlugin = Extract<Plugins[number], { name: string }>;
