import type { ResolvedLink } from './resolve-link.ts';

/** Where the links and images of one post lead now. */
export interface Resolvers {
  link: (url: string) => ResolvedLink;
  image: (url: string) => ResolvedImage;
}

export interface ResolvedImage {
  /** Relative path of the image beside the post; null: it is not here. */
  file: string | null;
  /** The absolute old address. */
  address: string;
  /** The name of its file. */
  name: string;
}
