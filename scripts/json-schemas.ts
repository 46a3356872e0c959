import { z } from 'zod';
import { authorSchema } from '../src/domain/schema/author.ts';
import { pageSchema } from '../src/domain/schema/page.ts';
import { postSchema } from '../src/domain/schema/post.ts';
import { rotationSchema } from '../src/domain/schema/rotation.ts';
import { seriesSchema } from '../src/domain/schema/series.ts';
import { siteSchema } from '../src/domain/schema/site.ts';
import { slotSchema } from '../src/domain/schema/slot.ts';
import { topicsSchema } from '../src/domain/schema/topic.ts';

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
  page: pageSchema,
  post: postSchema,
  rotation: rotationSchema,
  series: seriesSchema,
  site: siteSchema,
  slot: slotSchema,
  topics: topicsSchema,
};
