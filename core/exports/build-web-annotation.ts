import { isNotRead } from '../evidence/not-read.ts';
import type { Paper } from '../evidence/paper.ts';
import type { Quote } from '../evidence/quote.ts';
import type { Selector } from '../evidence/selectors.ts';
import { sha256Now } from '../evidence/sha256-in-steps.ts';
import { describeMasked } from '../private-data/masked.ts';
import type { ExportWriter } from './build-evidence.ts';
import type { ExportHeader } from './evidence-json.ts';
import { oneLine } from './one-line.ts';
import { webAddress } from './web-address.ts';

/**
 * Writes an AnnotationCollection (https://www.w3.org/TR/annotation-model/) with one page in it that has an annotation a
 * quote, one a line. The same quote has the same id in every export. Who wrote a note is not in it, because Minuted
 * does not know.
 *
 * `cached` names the very bytes of a PDF, or the reading text of a web page, by their hash (RFC 6920): it says what was
 * read, not where to get it. A file of the computer has this name as its address too. Offsets count in UTF-16 in
 * Minuted's reading text, which other programs do not have; the quote with the words around it is there for them.
 */
export function buildWebAnnotation({ exportedAt, generator, masked = [] }: ExportHeader): ExportWriter {
  const papers = new Map<string, Paper>();
  const id = uuid(sha256Now(new TextEncoder().encode(`minuted ${exportedAt}`)));
  const software = { type: 'Software', name: `${generator.name} ${generator.version}` };
  let total = 0;
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: ['Quotes saved with Minuted', describeMasked(masked)].filter(Boolean).join('. '),
    generator: software,
    generated: exportedAt,
  };
  const page = { id: `${id}#page1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  let opening = `${JSON.stringify(head).slice(0, -1)},\n"first": ${JSON.stringify(page).slice(0, -1)},\n"items": [`;
  const write = (text: string) => {
    const piece = opening + text;
    opening = '';
    return piece;
  };
  return {
    papers(chunk) {
      for (const paper of chunk) papers.set(paper.sha256, paper);
      return write('');
    },
    quotes(chunk) {
      const lines = chunk.map((quote) => {
        const annotation = toAnnotation(quote, papers.get(quote.paper)!);
        total += 1;
        return `${total === 1 ? '' : ','}\n${JSON.stringify({ ...annotation, generator: software, generated: exportedAt })}`;
      });
      return write(lines.join(''));
    },
    folders: () => '',
    reports: () => '',
    end: () => write(`\n]},\n"last": "${id}#page1",\n"total": ${total}\n}\n`),
  };
}

function toAnnotation(quote: Quote, paper: Paper): Record<string, unknown> {
  const note = quote.note.toWellFormed();
  const bodies = [
    ...(note === '' ? [] : [textualBody('commenting', note)]),
    ...quote.tags.map((tag) => textualBody('tagging', tag.toWellFormed())),
  ];
  const cached = `ni:///sha-256;${base64url(quote.paper)}`;
  const format = paper.kind === 'pdf' ? 'application/pdf' : 'text/html';
  const label = oneLine(paper.title);
  return {
    id: uuid(quote.id),
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: quote.savedAt,
    modified: quote.changedAt,
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      type: 'SpecificResource',
      source: { id: webAddress(quote.address) ?? cached, type: 'Text', format, ...(label && { label }) },
      selector: quote.selectors.map(wellFormed),
      // A paper that Minuted never read has no hash, only an identity.
      state: { type: 'TimeState', sourceDate: quote.savedAt, ...(!isNotRead(paper) && { cached }) },
    },
  };
}

function textualBody(purpose: 'commenting' | 'tagging', value: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** Half a surrogate pair, which a damaged PDF may contain, is no text for RDF. */
function wellFormed(selector: Selector): Selector {
  if (selector.type !== 'TextQuoteSelector') return selector;
  const [exact, prefix, suffix] = [selector.exact, selector.prefix, selector.suffix].map((text) =>
    text.toWellFormed(),
  ) as [string, string, string];
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

/** The first 128 bits of a hash as a UUID of version 8, which is for ids of one's own making (RFC 9562). */
function uuid(hash: string): string {
  const variant = '89ab'[Number.parseInt(hash[16]!, 16) % 4];
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}

function base64url(hex: string): string {
  const bytes = hex.match(/../g)!.map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
