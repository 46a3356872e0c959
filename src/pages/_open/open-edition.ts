import type { Edition } from '../../components/edition.ts';
import { inlineHtml } from '../../body/inline-html.ts';
import { atBase, basePath } from '../../domain/addresses.ts';
import type { Blog } from '../../domain/blog.ts';
import { dayAt } from '../../domain/calendar.ts';
import { loadBlog } from '../../load-blog.ts';
import type { LoadedBlog } from '../../load-blog.ts';
import { textWords } from './text-words.ts';
import { makeWords } from '../../words/words.ts';
import { counterOf } from './counter-of.ts';
import { firstScriptOf } from './first-script-of.ts';
import { pageHeads } from '../../render/page/page-heads.ts';
import { logoOf } from './logo-of.ts';
import { iconFile, tonesFile } from './generated-files.ts';

/** What every route begins with: the blog, ready to be printed. */
export async function openEdition(): Promise<Edition> {
  const loaded = await loadBlog();
  const edition = editions.get(loaded) ?? makeEdition(loaded);
  editions.set(loaded, edition);
  return edition;
}

const editions = new WeakMap<LoadedBlog, Promise<Edition>>();

async function makeEdition(loaded: LoadedBlog): Promise<Edition> {
  const { blog, builtFor, way, publicNames, problems } = loaded;
  const { covers, portraits, bodyImages } = loaded;
  const words = makeWords(blog.site);
  return {
    blog,
    words,
    wordsIn: (language) => textWords(language, words),
    heads: pageHeads(blog, words),
    counter: builtFor.drafts ? null : counterOf(blog.site),
    firstScript: firstScriptOf(blog.site, !builtFor.drafts && !import.meta.env.DEV),
    today: dayAt(blog.now, blog.site.timezone),
    drafts: builtFor.drafts,
    dev: import.meta.env.DEV,
    leaveOut: builtFor.leaveOut ?? [],
    way,
    covers,
    portraits,
    bodyImages,
    bios: biosOf(blog),
    icon: atBase(blog.site.url, iconPath(blog, publicNames)),
    touchIcon: publicNames.includes(TOUCH_ICON) ? atBase(blog.site.url, `/${TOUCH_ICON}`) : null,
    logo: await logoOf(blog, builtFor.dir),
    tones: atBase(blog.site.url, tonesFile(blog).path),
    problems,
  };
}

function biosOf(blog: Blog): Map<string, string> {
  const base = basePath(blog.site.url);
  return new Map(
    blog.authors.flatMap(({ id, bio }) => (bio === undefined ? [] : [[id, inlineHtml(bio, base)]])),
  );
}

/** The owners' icon where there is one, the best kind first. */
function iconPath(blog: Blog, publicNames: string[]): string {
  const name = OWN_ICONS.find((icon) => publicNames.includes(icon));
  return name === undefined ? iconFile(blog).path : `/${name}`;
}

const OWN_ICONS = ['favicon.svg', 'favicon.png', 'favicon.ico'];
const TOUCH_ICON = 'apple-touch-icon.png';
