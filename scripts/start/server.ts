/**
 * A small static server on localhost for the sample newsroom and for pages given as files. It is a proxy too, for tests
 * that look at every request a browser makes: what it does not serve itself it refuses, and remembers.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A folder served under a path that begins and ends with a slash. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
  /** Written into the served copy of its HTML pages as `<meta name="date">`: for files that carry no date. */
  readonly date?: string | null;
}

export interface Site {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Every address that was asked for, oldest first. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves the mounts on a free port of the loopback address. */
export async function serve(mounts: readonly Mount[]): Promise<Site> {
  const requests: string[] = [];
  const origin = () => `http://localhost:${(server.address() as AddressInfo).port}`;
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    void answer(request, response, mounts, origin());
  });
  server.on('connect', (request, socket) => {
    requests.push(`connect ${request.url ?? ''}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, 'localhost', resolve));
  return {
    origin: origin(),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
  origin: string,
): Promise<void> {
  const address = new URL(request.url ?? '/', origin);
  const found = address.origin === origin ? locate(address.pathname, mounts) : null;
  const body = found && (await readFile(found.file).catch(() => null));
  if (!found || !body) {
    response.writeHead(found || address.origin === origin ? 404 : 403).end();
    return;
  }
  const type = TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
  const dated = type.startsWith('text/html') && found.mount.date ? withDate(body, found.mount.date) : body;
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(dated);
}

/** The file an address stands for; `null` outside the mounts. */
function locate(path: string, mounts: readonly Mount[]): { file: string; mount: Mount } | null {
  const mount = mounts.find((each) => path.startsWith(each.path));
  if (!mount) return null;
  const rest = decoded(path.slice(mount.path.length)) || 'index.html';
  const file = normalize(join(mount.folder, rest));
  return file.startsWith(normalize(mount.folder + sep)) ? { file, mount } : null;
}

/** A path's characters; one that is no path names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '\0';
  }
}

/** After the doctype, before all else: a parser puts a lone `meta` into the head. Bytes are kept, whatever their encoding. */
function withDate(body: Buffer, date: string): Buffer {
  const source = body.toString('latin1');
  const head = /<head\b[^>]*>/i.exec(source) ?? /^\s*<!doctype[^>]*>/i.exec(source);
  const at = head ? head.index + head[0].length : 0;
  return Buffer.from(`${source.slice(0, at)}<meta name="date" content="${date}">${source.slice(at)}`, 'latin1');
}
