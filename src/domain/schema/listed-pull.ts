import { z } from 'zod';
import { parseInstant } from '../calendar.ts';

/** A pull request as `gh pr list --json` prints it, as far as it is read; further keys may be there. */
export const listedPullSchema = z.looseObject({
  number: z.int().positive(),
  url: z.string().refine((text) => /^https?:\/\/[^\s"'<>\p{Cc}]+$/u.test(text)),
  isDraft: z.boolean(),
  reviewDecision: z.string().nullable(),
  /** Of a deleted account there may be nothing, or a login that nobody has. */
  author: z.looseObject({ login: z.string() }).nullable(),
  files: z.array(
    z.looseObject({
      path: z.string(),
      additions: z.number().optional(),
      deletions: z.number().optional(),
      /** ADDED, MODIFIED, DELETED, RENAMED ...; older versions of gh do not tell. */
      changeType: z.string().optional(),
    }),
  ),
  createdAt: z.string().refine((text) => parseInstant(text) !== null),
  headRefOid: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
});

export type ListedPull = z.infer<typeof listedPullSchema>;

export type ListedFile = ListedPull['files'][number];
