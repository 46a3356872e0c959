import type { BlogLeaf, ImageObjectLeaf, OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { Blog } from '../../domain/blog.ts';
import { logoPaths } from '../../domain/logo.ts';
import type { OutsideImage } from '../outside-image.ts';
import { idOf } from './ids.ts';
import { thing } from './json-ld.ts';
import type { Thing } from './json-ld.ts';

/** The front page is about the blog; search engines take the name of the site from here. */
export function homeThings(blog: Blog): Thing[] {
  const { name, url, language, tagline } = blog.site;
  const site = thing<WebSiteLeaf>({
    '@type': 'WebSite',
    '@id': idOf.site(blog),
    url: absolute(url, address.home),
    name,
    inLanguage: language,
    publisher: { '@id': idOf.publisher(blog) },
  });
  const own = thing<BlogLeaf>({
    ...theBlog(blog),
    description: blog.site.description,
    alternativeHeadline: tagline,
    license: blog.site.license,
    mainEntityOfPage: absolute(url, address.home),
  });
  return [own, publisher(blog), site];
}

/** The blog as every page names it: what a post or a list is part of. */
export function theBlog(blog: Blog): BlogLeaf {
  return {
    '@type': 'Blog',
    '@id': idOf.blog(blog),
    url: absolute(blog.site.url, address.home),
    name: blog.site.name,
    inLanguage: blog.site.language,
    publisher: { '@id': idOf.publisher(blog) },
  };
}

/** Who publishes: the company, or the blog itself. */
export function publisher(blog: Blog): OrganizationLeaf {
  const { organization, name, url } = blog.site;
  const logo = logoPaths(blog.site)?.light;
  return thing<OrganizationLeaf>({
    '@type': 'Organization',
    '@id': idOf.publisher(blog),
    name: organization?.name ?? name,
    url: organization?.url ?? absolute(url, address.home),
    logo: logo === undefined ? undefined : absolute(url, logo),
  });
}

export function imageObject({ url, width, height, type, alt }: OutsideImage): ImageObjectLeaf {
  return thing<ImageObjectLeaf>({
    '@type': 'ImageObject',
    url,
    width: `${width} px`,
    height: `${height} px`,
    encodingFormat: type,
    caption: alt === '' ? undefined : alt,
  });
}
