import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blog } from '../../domain/blog.ts';
import { readPublicText } from '../../read/public-folder.ts';
import {
  embedPolicy,
  pagePolicy,
  parsePolicy,
  printPolicy,
  unitePolicies,
} from '../../render/host-files/content-policy.ts';
import { renderHeaders } from '../../render/host-files/headers.ts';
import { renderRedirects } from '../../render/host-files/redirects-file.ts';

/**
 * Writes what hosts read beside the pages in `folder`: ours, then the owners' file of the same
 * name in `public/`. Each is a line in `HOST_FILES`.
 */
export async function writeHostFiles(folder: string, built: BuiltPages): Promise<void> {
  for (const [name, render] of Object.entries(HOST_FILES)) {
    const text = render(built, await readPublicText(built.dir, name));
    if (text !== '') await writeFile(join(folder, name), text);
  }
  // Else GitHub Pages, where it serves a branch, leaves out whatever begins with "_".
  await writeFile(join(folder, '.nojekyll'), '');
}

const HOST_FILES: Record<string, (built: BuiltPages, own: string) => string> = {
  _headers: ({ blog, drafts, policies }, own) =>
    renderHeaders(blog, policyOfAll(policies), { drafts, own }),
  _redirects: ({ blog }, own) => renderRedirects(blog, own),
};

/** The header is sent with every page, so it allows what any page needs; each says the rest itself. */
function policyOfAll(policies: ReadonlySet<string>) {
  const embed = printPolicy(embedPolicy());
  const pages = [...policies].filter((policy) => policy !== embed).map(parsePolicy);
  return unitePolicies([pagePolicy({ frames: [], counter: null, searches: false }), ...pages]);
}

export interface BuiltPages {
  /** The blog's folder. */
  dir: string;
  blog: Blog;
  drafts: boolean;
  /** The distinct content security policies of its pages. */
  policies: ReadonlySet<string>;
}
