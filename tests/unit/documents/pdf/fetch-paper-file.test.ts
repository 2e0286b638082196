import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toErrorCode } from '../../../../core/result.ts';
import { fetchPaperFile } from '../../../../documents/pdf/fetch-paper-file.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Three parts of pdf.js, with other bytes everywhere. */
const LENGTH = 700_000;
const FILE = Buffer.alloc(LENGTH, '%PDF-1.7\n');
for (let at = 9; at < LENGTH; at++) FILE[at] = (at * 7 + at / 256) % 256;
const RANGED = { 'accept-ranges': 'bytes', 'content-length': LENGTH };

let answer: Answer;
const server = createServer((request, response) => answer(request, response));
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => void server.closeAllConnections());

const never = new AbortController().signal;
const open = (signal = never) => {
  const { port } = server.address() as AddressInfo;
  return fetchPaperFile(new URL(`http://127.0.0.1:${port}/docs/r%20a.pdf?x=1#page=3`), signal);
};
const codeOf = (promise: Promise<unknown>) => promise.then(() => 'no error', toErrorCode);

/** Holds the download back until what is between is done. */
function slowly(headers: Record<string, string | number>, first: number) {
  let goOn = () => {};
  const asked: { range: string; condition: string | undefined }[] = [];
  const serve =
    (gap: Answer): Answer =>
    (request, response) => {
      const { range } = request.headers;
      if (range) {
        asked.push({ range, condition: request.headers['if-range'] as string | undefined });
        gap(request, response);
        return;
      }
      response.writeHead(200, headers);
      response.write(FILE.subarray(0, first));
      goOn = () => response.end(FILE.subarray(first));
    };
  return { asked, serve, goOn: () => goOn() };
}

function part(request: IncomingMessage, response: ServerResponse, file = FILE, headers = {}) {
  const [, begin, end] = /bytes=(\d+)-(\d+)/.exec(request.headers.range!)!;
  response.writeHead(206, { 'content-range': `bytes ${begin}-${end}/${LENGTH}`, ...headers });
  response.end(file.subarray(Number(begin), Number(end) + 1));
}

/** What pdf.js would hear. */
function listen(early: NonNullable<Awaited<ReturnType<typeof open>>['early']>) {
  const heard: string[] = [];
  early.transportReady((event: { type: string; begin?: number; chunk?: Uint8Array }) => {
    if (event.type === 'range') heard.push(`${event.begin}+${event.chunk!.length}`);
  });
  return heard;
}
const soon = (ready: () => boolean) => expect.poll(ready, { timeout: 5000 }).toBe(true);

it('gives all bytes, the address without its fragment, and the name', async () => {
  answer = (_, response) => response.end(FILE);
  const paper = await open();
  expect(paper.address).toMatch(/\/docs\/r%20a\.pdf\?x=1$/);
  expect(paper.fileName).toBe('r a.pdf');
  expect(paper.early).toBeNull();
  expect(Buffer.from(await paper.whole).equals(FILE)).toBe(true);
});

it('fills a gap before the download comes to it, under the same strong ETag', async () => {
  const { asked, serve, goOn } = slowly({ ...RANGED, etag: '"one"' }, 5000);
  answer = serve((request, response) => part(request, response, FILE, { etag: '"one"' }));
  const { early, whole } = await open();
  const heard = listen(early!);
  early!.requestDataRange(524_288, LENGTH);
  await soon(() => heard.length > 0);
  expect(heard).toEqual([`524288+${LENGTH - 524_288}`]);
  expect(asked).toEqual([{ range: `bytes=524288-${LENGTH - 1}`, condition: '"one"' }]);
  goOn();
  expect(Buffer.from(await whole).equals(FILE)).toBe(true);
});

it.each([
  ['a weak ETag that is another by now', 'W/"one"', 'W/"two"', 206],
  ['a file that was changed', '"one"', '"two"', 200],
])('waits for the download with %s', async (_, etag, later, status) => {
  const { asked, serve, goOn } = slowly({ ...RANGED, etag }, 5000);
  answer = serve((request, response) => {
    if (status === 206) part(request, response, FILE, { etag: later });
    else response.writeHead(200, { etag: later }).end(FILE);
  });
  const { early, whole } = await open();
  const heard = listen(early!);
  early!.requestDataRange(524_288, LENGTH);
  await soon(() => asked.length > 0);
  expect(asked[0]!.condition).toBe(etag.startsWith('W/') ? undefined : etag);
  goOn();
  expect(Buffer.from(await whole).equals(FILE)).toBe(true);
  expect(heard).toEqual([]);
});

it('asks for no part that the download brings by itself', async () => {
  const { asked, serve, goOn } = slowly({ ...RANGED }, 600_000);
  answer = serve(part);
  const { early, whole } = await open();
  listen(early!);
  early!.requestDataRange(262_144, 524_288);
  early!.requestDataRange(524_288, LENGTH);
  await soon(() => asked.length > 0);
  goOn();
  await whole;
  expect(asked.map(({ range }) => range)).toEqual([`bytes=524288-${LENGTH - 1}`]);
});

it('notices a gap from another version that no header told of', async () => {
  const { asked, serve, goOn } = slowly({ ...RANGED }, 5000);
  const other = Buffer.from(FILE);
  other[600_000]! ^= 1;
  answer = serve((request, response) => part(request, response, other));
  const { early, whole } = await open();
  const heard = listen(early!);
  early!.requestDataRange(524_288, LENGTH);
  await soon(() => asked.length > 0 && heard.length > 0);
  goOn();
  expect(await codeOf(whole)).toBe('changed-halfway');
});

it.each([
  [401, 'not-let-in'],
  [403, 'not-let-in'],
  [404, 'paper-gone'],
  [405, 'sent-by-form'],
  [410, 'paper-gone'],
  [418, 'cannot-reach'],
  [503, 'site-trouble'],
])('names status %i', async (status, code) => {
  answer = (_, response) => response.writeHead(status, { 'content-type': 'application/pdf' }).end(FILE);
  expect(await codeOf(open())).toBe(code);
});

it.each([
  ['a web page', 'text/html; charset=utf-8', '<!doctype html>'.padEnd(5000), 'web-page'],
  ['a short web page', 'text/html', '<p>Sign in', 'web-page'],
  ['a zip', 'application/zip', 'PK'.padEnd(5000), 'not-a-pdf'],
  ['nothing', 'text/html', '', 'empty-file'],
])('names %s in place of a PDF', async (_, type, body, code) => {
  answer = (_, response) => response.writeHead(200, { 'content-type': type }).end(body);
  expect(await codeOf((await open()).whole)).toBe(code);
});

it('takes a PDF that is called a web page', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(FILE);
  expect((await (await open()).whole).length).toBe(LENGTH);
});

it('stops a download that is no PDF', async () => {
  let closed = false;
  answer = (request, response) => {
    request.socket.once('close', () => (closed = true));
    response.write(Buffer.alloc(5000, 'x'));
  };
  expect(await codeOf((await open()).whole)).toBe('not-a-pdf');
  await soon(() => closed);
});

it('says so when the connection breaks half-way, or there is none', async () => {
  answer = (request, response) => {
    response.writeHead(200, RANGED);
    response.write(FILE.subarray(0, 5000), () => request.socket.destroy());
  };
  expect(await codeOf((await open()).whole)).toBe('broken-off');
  answer = (request) => void request.socket.destroy();
  expect(await codeOf(open())).toBe('cannot-reach');
});

it('stops when it is told to', async () => {
  const { serve } = slowly(RANGED, 5000);
  answer = serve(part);
  const stop = new AbortController();
  const { whole } = await open(stop.signal);
  stop.abort(new Error('another paper'));
  await expect(whole).rejects.toThrow('another paper');
  await expect(open(stop.signal)).rejects.toThrow('another paper');
});
