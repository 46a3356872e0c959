import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { listen } from '../integrations/preview/listen.ts';

/** Serves what is at `address`, and writes down what browsers ask for and how. */
export async function loggedSite(address: string): Promise<LoggedSite> {
  const asked: Asked[] = [];
  const { origin, pathname } = new URL(address);
  const server = createServer(async (request, response) => {
    asked.push({ path: request.url!, headers: request.headers });
    const answer = await fetch(origin + request.url);
    const headers = [...answer.headers].filter(([name]) => !HOP_BY_HOP.has(name));
    response.writeHead(answer.status, headers.flat());
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  const site = await listen(server);
  return { address: site.origin + pathname, asked, stop: site.stop };
}

/** What belongs to the connection, or to a body that is unpacked by now. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-encoding',
  'content-length',
]);

export interface LoggedSite {
  address: string;
  asked: Asked[];
  stop: () => Promise<void>;
}

interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
}
