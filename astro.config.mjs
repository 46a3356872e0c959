import { astroConfig } from './src/integrations/astro.ts';
import { writeFace } from './src/integrations/face/write-face.ts';
import { prepareRoot } from './src/integrations/prepare-root.ts';
import { programDir } from './src/integrations/program.ts';
import { readSiteSettings } from './src/integrations/site-settings.ts';
import { DEFAULT_FACE } from './src/read/fonts/font-book.ts';

// For editors and `astro check` alone: the scripts hand Astro its configuration themselves.
const dir = programDir;
const { url, face } = await readSiteSettings(dir);
const tools = await prepareRoot(dir, 'tools');
const faceFile = await writeFace(tools, face ?? DEFAULT_FACE);
const { configFile, root, srcDir, outDir, ...config } = astroConfig({
  dir,
  root: tools,
  mode: 'tools',
  url,
  faceFile,
});

export default config;
