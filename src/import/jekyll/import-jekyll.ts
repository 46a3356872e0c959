import { stringify } from 'yaml';
import { basePath, file } from '../../domain/addresses.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { Finding } from '../finding.ts';
import { printReport } from '../report.ts';
import type { ImportedFiles } from '../write-blog.ts';
import { authorFile, nameOf } from './author-file.ts';
import { People } from './people.ts';
import { creditAuthors, type CreditedPost } from './credit-authors.ts';
import { convertPost, type ConvertedPost } from './convert-post.ts';
import type { Data } from './front-matter.ts';
import { frontMatterOf } from './front-matter-of.ts';
import { findImage, readImages, type ImagePlaces, type ImageShelf } from './images.ts';
import { importFacts } from './import-facts.ts';
import { imagesOf, placePost, type PlacedPost } from './place-post.ts';
import { postResolvers } from './post-resolvers.ts';
import { readPost, type OldPost, type OldSite } from './read-post.ts';
import { readSource, type JekyllSource } from './read-source.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { numberParts, seriesFile, seriesOf } from './series.ts';
import { skippedFiles } from './skipped-files.ts';
import { siteMap } from './site-map.ts';
import { oldSiteOf, siteFile, type SiteFile, type SiteFlags } from './site.ts';
import { Topics } from './topics.ts';
import { recordedAddresses, urlsFile } from './urls-file.ts';

/**
 * Reads the Jekyll blog in `root`: the files of a blog of Rota, the report among them. What is
 * public of it at `now` is recorded.
 */
export async function importJekyll(
  root: string,
  flags: SiteFlags,
  now: Instant,
): Promise<Imported> {
  const source = await readSource(root);
  const findings = skippedFiles(source);
  const site = siteFile(source.config, flags, findings);
  const old = oldSiteOf(source.config, site);
  const people = new People(source, findings);
  const read = readPosts(source, old, findings);
  const credited = read.map((post) => creditAuthors(post, people, site.name));
  const posts = convertPosts(credited, source, people);
  const places = { site: old, files: source.files };
  const shelf = await readImages(source, pathsOfImages(posts, places));
  const placed = posts.map((post) => placePost(post, places, shelf));
  const blog: Blog = {
    source,
    site,
    old,
    people,
    topics: new Topics(),
    findings,
    placed,
    places,
    shelf,
  };
  return collect(blog, now);
}

function readPosts(source: JekyllSource, site: OldSite, findings: Finding[]): OldPost[] {
  const taken = new Set<string>();
  return [...source.posts, ...source.drafts].map((text) => readPost(text, site, taken, findings));
}

function convertPosts(
  posts: CreditedPost[],
  { config }: JekyllSource,
  people: People,
): ConvertedPost[] {
  const names = posts.map(
    ({ source, oldPath }) => [/([^/]*)\.[^.]+$/.exec(source.path)![1]!, oldPath] as const,
  );
  const blog = { config, people, addresses: new Map(names) };
  return posts.map((post) => convertPost(post, blog));
}

function pathsOfImages(posts: readonly ConvertedPost[], places: ImagePlaces): Set<string> {
  const found = posts.flatMap((post) =>
    imagesOf(post).map((address) => findImage(address, post.oldPath, places).path),
  );
  return new Set(found.filter((path) => path !== null));
}

/** All files. The order matters: posts name authors and topics, links name authors. */
function collect(blog: Blog, now: Instant): Imported {
  const files = new Map<string, string | Uint8Array>();
  const fronts = frontMatters(blog);
  const map = siteMap(blog.placed, blog);
  blog.placed.forEach((post, index) => {
    const body = rewriteLinks(post.text, postResolvers(post, map, blog.places, blog.shelf));
    files.set(post.file, `---\n${yaml(fronts[index])}---\n\n${body}\n`);
    for (const [image, name] of post.images)
      files.set(post.file.replace('index.md', name), image.bytes);
  });
  addLists(blog, files);
  const posts = blog.placed.map((post, index) => ({ post, front: fronts[index]! }));
  const urls = urlsFile(posts, now, blog.site.timezone);
  files.set(file.urls, urls);
  const facts = [...importFacts(blog), recordedAddresses(urls)];
  files.set('import-report.md', printReport('What the import changed', facts, blog.findings));
  return { files, facts, findings: blog.findings };
}

function frontMatters(blog: Blog): Data[] {
  const byDay = blog.placed.toSorted((a, b) =>
    (a.day ?? '') < (b.day ?? '') ? -1 : a.day === b.day ? 0 : 1,
  );
  const names = byDay.map((post) => seriesOf(post.data['series']));
  const parts = numberParts(names);
  const base = basePath(blog.site.url);
  return blog.placed.map((post) => {
    const index = byDay.indexOf(post);
    const [name, part] = [names[index], parts[index]];
    const series = name && part ? { id: name.id, part } : null;
    return frontMatterOf(post, { topics: blog.topics, series, base, baseurl: blog.old.baseurl });
  });
}

function addLists(blog: Blog, files: Map<string, string | Uint8Array>): void {
  const { people, findings, placed } = blog;
  files.set(file.site, yaml(blog.site));
  files.set(file.topics, yaml(blog.topics.file(findings)));
  const series = seriesFile(placed.map((post) => seriesOf(post.data['series'])));
  if (series) files.set(file.series, yaml(series));
  for (const person of people.authors())
    files.set(file.author(person.id), yaml(authorFile(person, findings)));
  for (const person of people.others()) {
    findings.push({ file: person.file, line: null, kind: 'author-unused', what: nameOf(person) });
  }
}

/** Long texts stay on one line; days need no quotes, because YAML 1.2 has no dates. */
function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0 });
}

interface Blog {
  source: JekyllSource;
  site: SiteFile;
  old: OldSite;
  people: People;
  topics: Topics;
  findings: Finding[];
  placed: PlacedPost[];
  places: ImagePlaces;
  shelf: ImageShelf;
}

export interface Imported {
  files: ImportedFiles;
  facts: string[];
  findings: Finding[];
}
