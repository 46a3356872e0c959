import type { BuiltBlog } from './metadata/built-blog.ts';

/** One address for each template that the built pages name, "embed" for what has a frame of its own. */
export function templatesOf({ pages }: Pick<BuiltBlog, 'pages'>): Map<string, string> {
  const byTemplate = new Map<string, string>();
  for (const [path, { html }] of pages) {
    const template = /<body data-template="([\w-]+)"/.exec(html)?.[1] ?? 'embed';
    if (!byTemplate.has(template)) byTemplate.set(template, path);
  }
  return byTemplate;
}
