import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen } from '../../../src/integrations/preview/listen.ts';
import { isTextFile, typeOfFile } from '../../../src/render/host-files/file-types.ts';
import { headersAt, parseHeaders } from '../../../src/render/host-files/parse-headers.ts';

/**
 * Serves the finished site in `folder`, whose base path is `base`, as a good host does: brotli for
 * whatever is text, and the headers of `_headers`. Answers its origin.
 */
export async function serveCompressed(folder: string, base: string) {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8'));
  const known = new Map<string, Promise<Served>>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(folder, pathname.slice(base.length));
    const served = known.get(file) ?? openFile(file);
    known.set(file, served);
    send(response, await served, headersAt(rules, pathname));
  });
  return listen(server);
}

function fileAt(folder: string, path: string): string {
  const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return relative(folder, file).startsWith('..') ? folder : file;
}

async function openFile(file: string): Promise<Served> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { body: Buffer.from(''), headers: {}, status: 404 };
  const headers = { 'Content-Type': typeOfFile(file) };
  if (!isTextFile(file) && !file.endsWith('.wasm')) return { body: bytes, headers, status: 200 };
  const body = brotliCompressSync(bytes);
  return { body, headers: { ...headers, 'Content-Encoding': 'br' }, status: 200 };
}

/** What `_headers` says of a type goes before what the name of the file does. */
function send(response: ServerResponse, { status, headers, body }: Served, own: Headers): void {
  response.writeHead(status, { ...headers, 'Content-Length': String(body.length), ...own });
  response.end(body);
}

type Headers = Record<string, string>;

interface Served {
  status: number;
  headers: Headers;
  body: Buffer;
}
