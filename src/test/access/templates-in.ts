import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An address for each template of the site in `dist`, without a slash before it, and the posts
 * that `more` names: paths that end with them.
 */
export function templatesIn(dist: string, more: RegExp): string[] {
  const byTemplate = new Map<string, string>();
  const others: string[] = [];
  for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
    const html = readFileSync(join(dist, file), 'utf8');
    if (html.includes('http-equiv="refresh"')) continue;
    const template = /<body data-template="([\w-]+)"/.exec(html)?.[1] ?? 'embed';
    const address = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    if (!byTemplate.has(template)) byTemplate.set(template, address);
    else if (more.test(address)) others.push(address);
  }
  return [...byTemplate.values(), ...others];
}
