import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { blogLoader } from './integrations/astro-loader.ts';

/** What assembleBlog has already checked: kept as it is. */
const record = z.looseObject({});

export const collections = {
  site: defineCollection({ loader: blogLoader('site'), schema: record }),
  topics: defineCollection({ loader: blogLoader('topics'), schema: record }),
  series: defineCollection({ loader: blogLoader('series'), schema: record }),
  authors: defineCollection({
    loader: blogLoader('authors'),
    schema: ({ image }) => record.extend({ portraitImage: image().optional() }),
  }),
  posts: defineCollection({
    loader: blogLoader('posts'),
    schema: ({ image }) =>
      record.extend({
        coverImage: image().optional(),
        bodyImages: z.record(z.string(), image()),
      }),
  }),
  pages: defineCollection({ loader: blogLoader('pages'), schema: record }),
  letters: defineCollection({
    loader: blogLoader('letters'),
    schema: ({ image }) => record.extend({ bodyImages: z.record(z.string(), image()) }),
  }),
  schedule: defineCollection({ loader: blogLoader('schedule'), schema: record }),
  calendars: defineCollection({ loader: blogLoader('calendars'), schema: record }),
  problems: defineCollection({ loader: blogLoader('problems'), schema: record }),
};
