import { astroConfig } from './src/integrations/astro.ts';
import { DEFAULT_FACE, writeFace } from './src/integrations/face.ts';
import { prepareRoot } from './src/integrations/prepare-root.ts';
import { programDir } from './src/integrations/program.ts';
import { readSiteSettings } from './src/integrations/site-settings.ts';

// For editors and `astro check` alone: the scripts hand Astro its configuration themselves.
const dir = programDir;
const { url, face } = await readSiteSettings(dir);
const faceFile = await writeFace(await prepareRoot(dir, 'tools'), face ?? DEFAULT_FACE);
const { configFile, root, srcDir, cacheDir, outDir, ...config } = astroConfig({
  dir,
  root: dir,
  mode: 'tools',
  url,
  faceFile,
});

export default config;
