import { dirname, join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { basePath } from '../domain/addresses.ts';
import { cardsRoute } from './cards/cards-route.ts';
import { deskRoute } from './dev/desk-route.ts';
import { freshImages } from './dev/fresh-images.ts';
import { problemsRoute } from './dev/problems-route.ts';
import { FACE_FILE } from './face/write-face.ts';
import type { Mode } from './prepare-root.ts';
import { programDir } from './program.ts';
import { resolvePackages } from './resolve-packages.ts';
import { serveIndex } from './search/serve-index.ts';
import { themeComponents } from './theme/theme-components.ts';

// No command reports to anybody or asks the network for a newer Astro.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

/**
 * How images are encoded: the default effort takes fifteen times as long for 9 % less in AVIF, and
 * a third longer for 4 % less in WebP.
 */
export const imageSettings = {
  avif: { effort: 1 },
  webp: { effort: 2 },
  portrait: { most: 4096, qualities: [50, 40, 30] },
} as const;

/** Astro's configuration for the blog in `dir`, built in or served from `root`. */
export function astroConfig({ dir, root, mode, url, faceFile, port }: Place): AstroInlineConfig {
  return {
    configFile: false,
    root,
    srcDir: join(root, 'src'),
    cacheDir: join(root, 'cache'),
    outDir: join(root, 'staging'),
    publicDir: join(dir, 'public'),
    site: url,
    base: basePath(url) || '/',
    trailingSlash: 'always',
    output: 'static',
    build: { inlineStylesheets: 'never', format: 'directory' },
    prerenderConflictBehavior: 'error',
    devToolbar: { enabled: false },
    // Whatever stops a build is thrown as well, and told once.
    logLevel: mode === 'build' || mode === 'drafts' ? 'silent' : 'error',
    // Highlighters of Astro write styles into elements, which the policy forbids.
    markdown: { syntaxHighlight: false },
    ...(mode === 'dev'
      ? { logger: { entrypoint: new URL('./log-briefly.ts', import.meta.url) } }
      : {}),
    image: { service: { entrypoint: IMAGE_SERVICE, config: imageSettings } },
    integrations: [
      mdx(),
      ...(mode === 'dev'
        ? [problemsRoute(dir), deskRoute(dir), cardsRoute(dir), serveIndex(dir), freshImages()]
        : []),
    ],
    ...(port === undefined ? {} : { server: { port } }),
    vite: viteConfig(dir, root, faceFile, mode),
  };
}

const IMAGE_SERVICE = join(programDir, 'src', 'integrations', 'images', 'image-service.ts');

function viteConfig(dir: string, root: string, faceFile: string, mode: Mode) {
  return {
    cacheDir: join(root, 'vite'),
    clearScreen: false,
    logLevel: 'error' as const,
    plugins: [themeComponents(dir, root), resolvePackages(dir, root)],
    // The strict policy for scripts and images forbids what is inlined.
    build: { assetsInlineLimit: 0 },
    resolve: {
      preserveSymlinks: true,
      alias: {
        '@blog': dir,
        '@face/index.css': faceFile,
        '@face/main.woff2?url': `${join(dirname(faceFile), FACE_FILE)}?url`,
      },
    },
    server: { fs: { allow: [programDir, dir] } },
    // Vite's server decides once whether a package is loaded past it, for all who import it; the
    // owners' components need this one, and from their folder Node would not find it.
    ...(mode === 'dev' ? { ssr: { noExternal: ['zod'] } } : {}),
  };
}

interface Place {
  dir: string;
  root: string;
  mode: Mode;
  /** The site's address, as site.yaml has it. */
  url: string;
  /** The style sheet behind `@face/index.css`. */
  faceFile: string;
  port?: number;
}
