import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

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
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${pathname}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
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
