import { z } from 'zod';
import { authorSchema } from './author.ts';
import { letterSchema } from './letter.ts';
import { pageSchema } from './page.ts';
import { postSchema } from './post.ts';
import { rotationSchema } from './rotation.ts';
import { seriesSchema } from './series.ts';
import { siteSchema } from './site.ts';
import { slotSchema } from './slot.ts';
import { topicsSchema } from './topic.ts';

/** The schemas of a blog's files as JSON Schemas, by name: editors complete and check by them. */
export function jsonSchemas(): Record<string, object> {
  const made = Object.entries(schemas).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
  ]);
  return Object.fromEntries(made);
}

const schemas = {
  author: authorSchema,
  letter: letterSchema,
  page: pageSchema,
  post: postSchema,
  rotation: rotationSchema,
  series: seriesSchema,
  site: siteSchema,
  slot: slotSchema,
  topics: topicsSchema,
};
