import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import { errorText } from './error-sentence.ts';

/** A paper that was named on the command line, and the way in that a reader would take. */
export type PaperSource = {
  /** For file names: `kent-finance`. */
  slug: string;
} & (
  | { way: 'file'; path: string }
  | { way: 'reader-address'; address: string; host: string }
  | { way: 'page'; address: string; host: string }
);

/**
 * Finds out what a path or an address is. Local web pages are served under a council-like host, so that the content
 * script runs as on a council's site. Throws one sentence when there is nothing.
 */
export async function resolvePaper(argument: string, site: LoopbackSite): Promise<PaperSource> {
  if (/^https?:\/\//i.test(argument)) return resolveAddress(argument);
  const slug = slugOf(basename(argument, extname(argument)));
  const body = await readFile(argument).catch(() => null);
  if (!body) throw new Error(`There is no file ${argument} that can be read.`);
  if (!/\.x?html?$/i.test(argument)) return { slug, way: 'file', path: argument };
  const host = `${slug}.gov.uk.test`;
  const address = site.serve(host, `/${slug}.html`, { body, type: typeOfPage(body) });
  return { slug, way: 'page', address, host: `http://${host}/*` };
}

async function resolveAddress(argument: string): Promise<PaperSource> {
  const response = await ask(argument, 'HEAD').then((head) => (head?.ok ? head : ask(argument, 'GET')));
  await response?.body?.cancel();
  if (!response?.ok) throw new Error(errorText('cannot-reach'));
  const { protocol, hostname, pathname } = new URL(response.url);
  const type = response.headers.get('content-type') ?? '';
  const isPdf = /pdf/i.test(type) || (/\.pdf$/i.test(pathname) && !/html/i.test(type));
  return {
    slug: slugOf(`${hostname}-${basename(pathname, extname(pathname))}`),
    way: isPdf ? 'reader-address' : 'page',
    address: response.url + new URL(argument).hash,
    host: `${protocol}//${hostname}/*`,
  };
}

function ask(address: string, method: 'HEAD' | 'GET'): Promise<Response | null> {
  return fetch(address, { method, signal: AbortSignal.timeout(30_000) }).catch(() => null);
}

/** At most 60 of a-z, 0-9 and single hyphens: also right as a part of a host name. */
export function slugOf(name: string): string {
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return slug.slice(0, 60).replaceAll(/^-+|-+$/g, '') || 'paper';
}

/** A page that names its own encoding is not overruled. */
function typeOfPage(body: Buffer): string {
  const head = body.subarray(0, 2048).toString('latin1');
  return /<meta[^>]+charset/i.test(head) ? 'text/html' : 'text/html; charset=utf-8';
}
