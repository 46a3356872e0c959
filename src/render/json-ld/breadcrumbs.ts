import type { BreadcrumbListLeaf } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { Blog } from '../../domain/blog.ts';
import { idOf } from './ids.ts';

/** The way from the front page to the page at `path`: the steps between, then the page itself. */
export function breadcrumbs(blog: Blog, path: string, steps: Step[]): BreadcrumbListLeaf {
  const all: Step[] = [[blog.site.name, address.home], ...steps];
  return {
    '@type': 'BreadcrumbList',
    '@id': idOf.breadcrumbs(blog, path),
    itemListElement: all.map(([name, to], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(blog.site.url, to),
    })),
  };
}

/** Name and address. */
export type Step = [name: string, path: string];
