import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the server answers for one host and path. */
export interface Page {
  body: string | Buffer;
  /** `content-type`; HTML in UTF-8 when left out. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** One request as it reached the server, in order of arrival. */
export interface Served {
  method: string;
  /** `host/path?query`; for a refused tunnel (`CONNECT`) `host:port`. */
  address: string;
  /** The `Referer` header, or empty. */
  referrer: string;
}

/** A server of pages on the loopback interface. */
export interface Site {
  port: number;
  /**
   * Puts a page at `host/path`. A path of `*` answers every path of that host.
   * A second page at the same place replaces the first.
   */
  put(place: string, page: Page | string): void;
  /** Every request so far that reached this server, those for missing pages and tunnels included. */
  served(): readonly Served[];
  forget(): void;
  close(): Promise<void>;
}

const html = 'text/html; charset=utf-8';

/**
 * Serves pages on 127.0.0.1. It answers as an origin server (`http://name.localhost:PORT/`) and as a
 * proxy (`http://forum.test/` through `--proxy-server`), so that a test sees every request that a
 * browser makes, its own included. It never opens a connection to anywhere: tunnels are refused.
 */
export async function serve(port = 0): Promise<Site> {
  const pages = new Map<string, Page>();
  const log: Served[] = [];
  const sockets = new Set<Socket>();

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { host, pathname, search } = whole(request);
    log.push({
      method: request.method ?? 'GET',
      address: `${host}${pathname}${search}`,
      referrer: request.headers.referer ?? '',
    });
    const page = pages.get(`${host}${pathname}`) ?? pages.get(`${host}/*`);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response
      .writeHead(page.status ?? 200, {
        'content-type': page.type ?? html,
        'cache-control': 'no-store',
        ...page.headers,
      })
      .end(page.body);
  };

  const server: Server = createServer(answer);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('connect', (request, socket) => {
    log.push({ method: 'CONNECT', address: request.url ?? '', referrer: '' });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', ready);
  });

  return {
    port: (server.address() as AddressInfo).port,
    put: (place, page) => pages.set(place, typeof page === 'string' ? { body: page } : page),
    served: () => log,
    forget: () => {
      log.length = 0;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The address as one URL, whether the request line is a path or (from a proxy client) absolute. */
function whole(request: IncomingMessage): { host: string; pathname: string; search: string } {
  const base = `http://${request.headers.host ?? 'unknown'}`;
  const { hostname, pathname, search } = new URL(request.url ?? '/', base);
  return { host: hostname, pathname, search };
}
