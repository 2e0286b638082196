import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Served = {
  body: string | Uint8Array;
  /** The Content-Type; `text/html; charset=utf-8` if not given. */
  type?: string;
  headers?: Record<string, string>;
  status?: number;
};

/** Writes an answer itself: one that depends on the question, comes slowly, or breaks off. */
export type Answer = RequestListener;

/** A web server on this machine that answers under any host name that ends in `.test`. */
export type LoopbackSite = {
  port: number;
  /** Puts a file there and gives its address: `serve('www.x.gov.uk.test', '/a.html', { body })`. Replaces an old one. */
  serve(host: string, path: string, file: Served | Answer): string;
  /** What was asked for so far, as `host/path`, the newest last. */
  requests: string[];
  close(): Promise<void>;
};

/** Starts the server on a free port. What was not put there is a 404. */
export async function startLoopbackSite(): Promise<LoopbackSite> {
  const files = new Map<string, Served | Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const key = `${request.headers.host?.replace(/:\d+$/, '')}${request.url?.replace(/\?.*$/, '')}`;
    requests.push(key);
    const file = files.get(key);
    if (typeof file === 'function') {
      file(request, response);
      return;
    }
    response.writeHead(file?.status ?? (file ? 200 : 404), {
      'content-type': file?.type ?? 'text/html; charset=utf-8',
      ...file?.headers,
    });
    response.end(file?.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server on a TCP port has this form of address.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    serve(host, path, file) {
      files.set(`${host}${path}`, file);
      return `http://${host}:${port}${path}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
