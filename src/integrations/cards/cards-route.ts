import type { AstroIntegration } from 'astro';
import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { CARD } from '../../render/cards/card.ts';
import { checkBlog } from '../../read/check-blog.ts';
import { pathBelow } from '../dev/path-below.ts';
import { nowOfProcess } from '../now-of-process.ts';
import { cardFile } from './start-cards.ts';
import { takeSnapshot } from '../snapshot/snapshot.ts';
import { snapshotBlog } from '../snapshot/snapshot-blog.ts';

/**
 * In the dev server alone: draws a card of the blog in `dir` when somebody asks for its address,
 * from the files as they are at that moment, and says what is wrong where that fails.
 */
export function cardsRoute(dir: string): AstroIntegration {
  return {
    name: 'rota-cards',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathBelow(server.config.base, request);
          if (!path?.startsWith('/cards/')) return next();
          answer(dir, path, response, next).catch((error: unknown) => {
            tell(response, error);
          });
        });
      },
    },
  };
}

async function answer(dir: string, path: string, response: ServerResponse, next: () => void) {
  const now = nowOfProcess();
  const checked = await checkBlog(dir, now, { bodies: 'segments' });
  const blog = snapshotBlog(takeSnapshot(checked, { dir, now, drafts: true }));
  const file = await cardFile(blog, dir, path);
  if (file === null) return next();
  response.writeHead(200, { 'Content-Type': CARD.type, 'Cache-Control': 'no-store' });
  createReadStream(file).pipe(response);
}

function tell(response: ServerResponse, error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${text}\n`);
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}
