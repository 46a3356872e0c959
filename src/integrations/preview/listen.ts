import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts a server on a free port that this machine alone can reach. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Listening {
  /** Without a slash at its end. */
  origin: string;
  stop: () => Promise<void>;
}
