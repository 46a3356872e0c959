import { stringify } from 'yaml';
import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post } from '../../domain/blog.ts';

/** What programs want to know of a post, as YAML between two lines of hyphens. */
export function frontMatter({ site }: Blog, post: Post): string {
  const at = (path: string) => absolute(site.url, path);
  const person = ({ id, name }: Author) => ({ name, url: at(address.author(id)) });
  const data = {
    title: post.title,
    description: post.description,
    date: post.day,
    updated: post.updated?.day,
    authors: post.authors.map(person),
    topics: post.topics.map(({ label }) => label),
    series: post.series && {
      title: post.series.series.title,
      part: post.series.part,
      url: at(address.series(post.series.series.id)),
    },
    url: at(address.post(post.slug)),
    canonical: post.canonical,
    language: post.lang ?? site.language,
    license: site.license,
  };
  const known = Object.entries(data).filter(([, value]) => value !== null && value !== undefined);
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n`;
}
