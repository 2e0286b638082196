import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { buildWebAnnotation } from '../../../core/exports/build-web-annotation.ts';
import { anyLocker } from './hostile.ts';
import { sampleHeader, samplePaper, sampleQuote } from './sample-evidence.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OA = 'http://www.w3.org/ns/oa#';
const link = (id: string) => ({ '@id': id, '@type': '@id' });

/**
 * Not the W3C's document, which is not ours to hand on, but a context of our own under its address: the terms that our
 * file uses, with the meaning that https://www.w3.org/TR/annotation-vocab/ gives them. An unknown term fails.
 */
const context = {
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    [
      'Annotation',
      'TextualBody',
      'SpecificResource',
      'FragmentSelector',
      'TextQuoteSelector',
      'TextPositionSelector',
      'TimeState',
    ].map((name) => [name, OA + name]),
  ),
  ...Object.fromEntries(['highlighting', 'commenting', 'tagging'].map((name) => [name, OA + name])),
  ...Object.fromEntries(
    ['start', 'end', 'exact', 'prefix', 'suffix', 'sourceDate'].map((name) => [name, OA + name]),
  ),
  Text: 'http://purl.org/dc/dcmitype/Text',
  Software: 'https://www.w3.org/ns/activitystreams#Application',
  AnnotationCollection: 'https://www.w3.org/ns/activitystreams#OrderedCollection',
  AnnotationPage: 'https://www.w3.org/ns/activitystreams#OrderedCollectionPage',
  body: link(`${OA}hasBody`),
  target: link(`${OA}hasTarget`),
  source: link(`${OA}hasSource`),
  selector: link(`${OA}hasSelector`),
  state: link(`${OA}hasState`),
  cached: link(`${OA}cachedSource`),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  generator: link('https://www.w3.org/ns/activitystreams#generator'),
  items: { ...link('https://www.w3.org/ns/activitystreams#items'), '@container': '@list' },
  partOf: link('https://www.w3.org/ns/activitystreams#partOf'),
  first: link('https://www.w3.org/ns/activitystreams#first'),
  last: link('https://www.w3.org/ns/activitystreams#last'),
  total: 'https://www.w3.org/ns/activitystreams#totalItems',
  startIndex: 'https://www.w3.org/ns/activitystreams#startIndex',
  conformsTo: link('http://purl.org/dc/terms/conformsTo'),
  format: 'http://purl.org/dc/elements/1.1/format',
  created: 'http://purl.org/dc/terms/created',
  modified: 'http://purl.org/dc/terms/modified',
  generated: 'http://purl.org/dc/terms/issued',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
};
const documentLoader = async (url: string) => {
  if (url !== CONTEXT) throw new Error(`Not offline: ${url}`);
  return { documentUrl: url, document: { '@context': context } };
};
// Typed without `safe`, which version 6 brought.
const options = { documentLoader, safe: true } as Parameters<typeof jsonld.expand>[1];

/** The rules of the data model that are a MUST, as far as they touch what we write. */
const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[!#-;=?-\\[\\]_a-z~]+$' };
const utc = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const is = (type: string, required: string[], properties: object) => ({
  type: 'object',
  required: ['type', ...required],
  properties: { type: { const: type }, ...properties },
  additionalProperties: false,
});
const text = { type: 'string' };
const natural = { type: 'integer', minimum: 0 };
const software = is('Software', ['name'], { name: text });
const annotation = is('Annotation', ['id', 'target', 'motivation'], {
  id: iri,
  motivation: { enum: ['highlighting', 'commenting'] },
  created: utc,
  modified: utc,
  generated: utc,
  generator: software,
  body: {
    type: 'array',
    minItems: 1,
    items: is('TextualBody', ['value'], {
      value: text,
      purpose: { enum: ['commenting', 'tagging'] },
      format: { const: 'text/plain' },
    }),
  },
  target: is('SpecificResource', ['source'], {
    source: is('Text', ['id'], { id: iri, format: { enum: ['application/pdf', 'text/html'] }, label: text }),
    selector: {
      type: 'array',
      items: {
        oneOf: [
          is('TextQuoteSelector', ['exact'], { exact: text, prefix: text, suffix: text }),
          is('TextPositionSelector', ['start', 'end'], { start: natural, end: natural }),
          is('FragmentSelector', ['value'], { value: text, conformsTo: iri }),
        ],
      },
    },
    state: is('TimeState', [], { sourceDate: utc, cached: iri }),
  }),
});
const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(
  is('AnnotationCollection', ['@context', 'id', 'first', 'total'], {
    '@context': { const: CONTEXT },
    id: iri,
    label: text,
    generator: software,
    generated: utc,
    total: natural,
    last: iri,
    first: is('AnnotationPage', ['id', 'items', 'partOf'], {
      id: iri,
      partOf: iri,
      startIndex: { const: 0 },
      items: { type: 'array', items: annotation },
    }),
  }),
);

function write(papers: Paper[], quotes: Quote[]): string {
  const writer = buildWebAnnotation(sampleHeader);
  return [
    ...papers.map((paper) => writer.papers([paper])),
    ...quotes.map((quote) => writer.quotes([quote])),
    writer.folders([]),
    writer.end(),
  ].join('');
}
const collection = (quotes: Quote[]) => JSON.parse(write([samplePaper], quotes));

describe('buildWebAnnotation', () => {
  it('is a collection by the rules of the W3C, whatever the words are', () => {
    fc.assert(
      fc.property(anyLocker, ({ papers, quotes }) => {
        const made = JSON.parse(write(papers, quotes));
        validate(made);
        expect(validate.errors).toBeNull();
        expect(made.total).toBe(quotes.length);
        const exact = made.first.items.map(
          (item: { target: { selector: { exact: string }[] } }) => item.target.selector[0]?.exact,
        );
        expect(exact).toEqual(quotes.map((quote) => quote.exact.toWellFormed()));
      }),
    );
  });

  it('expands without a term that the context does not know', async () => {
    await fc.assert(
      fc.asyncProperty(anyLocker, async ({ papers, quotes }) => {
        const [made] = await jsonld.expand(JSON.parse(write(papers, quotes)), options);
        const AS = 'https://www.w3.org/ns/activitystreams#';
        expect(made).toHaveProperty([`${AS}first`, 0, `${AS}items`, 0, '@list', 'length'], quotes.length);
      }),
      { numRuns: 30 },
    );
    const wrong = { ...collection([sampleQuote]), typo: 1 };
    await expect(jsonld.expand(wrong, options)).rejects.toThrow(/safe mode/i);
  });

  it('names the bytes that were read, the page and the words', () => {
    const page = {
      type: 'FragmentSelector' as const,
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778' as const,
      value: 'page=1',
    };
    const [item] = collection([{ ...sampleQuote, selectors: [...sampleQuote.selectors, page] }]).first.items;
    expect(item).toMatchObject({
      id: 'urn:uuid:bbbbbbbb-bbbb-8bbb-bbbb-bbbbbbbbbbbb',
      motivation: 'commenting',
      body: [
        { purpose: 'commenting', value: 'Ask why.' },
        { purpose: 'tagging', value: 'budget' },
      ],
      target: {
        source: { id: sampleQuote.address, format: 'application/pdf', label: 'Report to the board' },
        selector: [{ exact: sampleQuote.exact }, { start: 0, end: 24 }, { value: 'page=1' }],
        state: { cached: `ni:///sha-256;${Buffer.from('aa'.repeat(32), 'hex').toString('base64url')}` },
      },
    });
    expect(item).not.toHaveProperty('creator');
  });

  it('gives a file of the computer, or an address that is none, the name of its bytes', () => {
    for (const address of ['file:report.pdf', 'javascript:alert(1)']) {
      const [item] = collection([{ ...sampleQuote, address, note: '', tags: [] }]).first.items;
      expect(item.target.source.id).toMatch(/^ni:\/\/\/sha-256;/);
      expect(item.motivation).toBe('highlighting');
      expect(item).not.toHaveProperty('body');
    }
  });
});
