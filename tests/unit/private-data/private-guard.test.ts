import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCitation } from '../../../core/evidence/citation.ts';
import { quoteIdentity } from '../../../core/evidence/quote-identity.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { sha256Now } from '../../../core/evidence/sha256-in-steps.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';
import { createPrivateFinder } from '../../../core/private-data/find-private.ts';
import { describeMasked } from '../../../core/private-data/masked.ts';
import { choiceKey, type PrivateChoices } from '../../../core/private-data/private-choice.ts';
import { createPrivateGuard } from '../../../core/private-data/private-guard.ts';
import { createPrivateScan } from '../../../core/private-data/scan-private.ts';
import { anyPaper, anyQuote } from '../exports/hostile.ts';
import { sampleFolder, samplePaper, sampleQuote, sampleReport } from '../exports/sample-evidence.ts';

const finder = createPrivateFinder(['Zebedee']);
const rules = { finder, choices: new Map(), keepsWords: false };
const words = (exact: string): Pick<Quote, 'exact' | 'cleaned' | 'selectors'> => ({
  exact,
  cleaned: exact,
  selectors: [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ],
});
const around: Quote = {
  ...sampleQuote,
  sentenceBefore: 'Zebedee was named.',
  selectors: sampleQuote.selectors.map((one) =>
    one.type === 'TextQuoteSelector' ? { ...one, prefix: 'Zebedee was named. ' } : one,
  ),
};

const said = {
  name: { pack: 'other', category: 'ZEB', name: 'The case of Zebedee', packName: 'Ours' },
  told: {
    ...sendPack.categories[0]!,
    id: 'ZEB',
    name: 'A case',
    forParent: 'What Zebedee needs.',
    legal: { text: '', asAt: '2026-01-01' },
  },
};

describe('what would go out', () => {
  it('is shown once for the same words, with where they stand', () => {
    const scan = createPrivateScan(finder);
    scan.quotes([
      { ...sampleQuote, note: 'Zebedee lives at NE1 8QH', tags: ['zebedee'] },
      { ...sampleQuote, ...words('Write to send@council.example.') },
    ]);
    scan.folders([{ ...sampleFolder, name: 'Appeal of Zebedee' }]);
    expect(
      scan.findings().map(({ kind, side, count, inQuotes, words: found }) => [kind, side, count, inQuotes, found]),
    ).toEqual([
      ['own', 'yours', 3, 0, 'Zebedee'],
      ['postcode', 'yours', 1, 0, 'NE1 8QH'],
      ['email', 'paper', 1, 1, 'send@council.example'],
    ]); // prettier-ignore
    expect(scan.findings()[0]!.examples).toEqual([
      { part: 'note', before: '', words: 'Zebedee', after: ' lives at NE1 8QH' },
      { part: 'tag', before: '', words: 'zebedee', after: '' },
      { part: 'folder', before: 'Appeal of ', words: 'Zebedee', after: '' },
    ]);
  });

  it('names what is said of categories of other packs', () => {
    const scan = createPrivateScan(finder);
    scan.categories([said]);
    expect(scan.findings()).toEqual([
      {
        key: choiceKey('own', 'category', 'Zebedee'),
        kind: 'own',
        side: 'yours',
        words: 'Zebedee',
        count: 1,
        inQuotes: 0,
        examples: [{ part: 'category', before: 'The case of ', words: 'Zebedee', after: '' }],
      },
    ]);
  });

  it('is nothing for a quote without private words', () => {
    const scan = createPrivateScan(finder);
    scan.papers([samplePaper]);
    scan.quotes([sampleQuote]);
    scan.reports([sampleReport]);
    expect(scan.findings()).toEqual([]);
  });
});

describe('masking', () => {
  it('masks what is the reader’s, leaves the addresses of the council, and counts records', () => {
    const guard = createPrivateGuard(rules);
    const quote = guard.quote({
      ...sampleQuote,
      ...words('Write to send@council.example.'),
      note: 'Zebedee, ring 07700 900123. Zebedee!',
      tags: ['Zebedee', 'ZEBEDEE', 'budget'],
    })!;
    expect(quote.exact).toBe('Write to send@council.example.');
    expect(quote.note).toBe('[masked: private word], ring [masked: phone number]. [masked: private word]!');
    expect(quote.tags).toEqual(['[masked: private word]', 'budget']);
    expect(guard.masked()).toEqual([
      { what: 'own', count: 1 },
      { what: 'phone', count: 1 },
    ]);
    expect(describeMasked(guard.masked())).toBe(
      'Private words were masked before this was saved: private word (in 1 record), phone number (in 1 record).',
    );
  });

  it('follows what the reader chose', () => {
    const choices = new Map([
      [choiceKey('own', 'note', 'Zebedee'), 'leave' as const],
      [choiceKey('email', 'quote', 'send@council.example'), 'mask' as const],
    ]);
    const guard = createPrivateGuard({ ...rules, choices });
    const quote = guard.quote({
      ...sampleQuote,
      ...words('Write to send@council.example.'),
      note: 'Zebedee',
    })!;
    expect(quote.note).toBe('Zebedee');
    expect(quote.exact).toBe('Write to [masked: e-mail address].');
  });

  it('leaves a quote out of a format that is checked when its own words are private', () => {
    const guard = createPrivateGuard({ ...rules, keepsWords: true });
    const quote = { ...sampleQuote, ...words('Zebedee will manage.') };
    expect(guard.quote(quote)).toBeNull();
    expect(guard.folder(sampleFolder).quotes).toEqual([]);
    expect(guard.report(sampleReport).quotes).toEqual([]);
    expect(guard.masked()).toEqual([{ what: 'quote-left-out', count: 1 }]);
    expect(describeMasked(guard.masked())).toBe('1 quote was left out because of private words.');
  });

  it('leaves the words around a quote out of such a format, with the id of what is left', () => {
    const guard = createPrivateGuard({ ...rules, keepsWords: true });
    const quote = guard.quote(around)!;
    expect(JSON.stringify(quote)).not.toContain('Zebedee');
    expect(quote.exact).toBe(around.exact);
    const identity = new TextEncoder().encode(quoteIdentity(quote.paper, quote));
    expect(quote.id).toBe(sha256Now(identity).slice(0, 32));
    expect(guard.folder(sampleFolder).quotes).toEqual([quote.id]);
    expect(guard.report(sampleReport).quotes.map(({ id }) => id)).toEqual([quote.id]);
    // The same words once more, elsewhere in the paper.
    expect(guard.quote({ ...around, id: 'd'.repeat(32) })).toBeNull();
    expect(guard.masked()).toEqual([
      { what: 'words-around-left-out', count: 1 },
      { what: 'quote-left-out', count: 1 },
    ]);
  });

  it('keeps back the pictures and the copies that show masked words', async () => {
    const guard = createPrivateGuard(rules);
    guard.quote(around);
    const picture = { page: 1, width: 1, height: 1, image: new Blob() };
    const files = guard.files({
      pictures: async () => [picture],
      source: async () => ({ sha256: 'a', copy: new Blob() }),
      text: async () => ({}) as never,
      log: async () => [],
    });
    expect(await files.pictures(around.id)).toEqual([]);
    expect(await files.pictures('another')).toEqual([picture]);
    expect(await files.source(around.paper)).toBeNull();
    expect(await files.source('another')).not.toBeNull();
    expect(await files.text(around.paper)).toBeNull();
  });

  it('masks what is said of categories of other packs, and counts each that is named once', () => {
    const leave = new Map([[choiceKey('own', 'category', 'Zebedee'), 'leave' as const]]);
    const nameOf = () => said.name;
    const other = { ...sendPack, id: 'other', categories: [said.told] };
    const of = (choices: PrivateChoices) => {
      const guard = createPrivateGuard({ ...rules, choices });
      const { nameOf: name, packs } = guard.categories({ nameOf, packs: [other] });
      expect(guard.masked()).toEqual([]);
      const named = [name(said.name), name(said.name), name({ pack: 'send', category: 'DEM' })];
      return { named, told: packs[0]!.categories[0], masked: guard.masked() };
    };
    const hidden = { ...said.name, name: 'The case of [masked: private word]' };
    expect(of(new Map())).toEqual({
      named: [hidden, hidden, said.name],
      told: {
        ...said.told,
        forParent: 'What [masked: private word] needs.',
        legal: { ...said.told.legal, text: '' },
      },
      masked: [{ what: 'own', count: 1 }],
    });
    expect(of(leave)).toEqual({ named: [said.name, said.name, said.name], told: said.told, masked: [] });
  });

  it('masks names of files and folders, typed fields, later wordings and words in web addresses', () => {
    const guard = createPrivateGuard({ ...rules, keepsWords: true });
    const field = { detected: null, from: null, typed: 'Zebedee' };
    const alias = samplePaper.addresses[0]!;
    const out = [
      guard.paper({
        ...samplePaper,
        title: 'Plan for Zebedee',
        addresses: [
          { ...alias, address: 'file:Plan_Zebedee 0191 498 0123.pdf' },
          { ...alias, address: 'https://a.example/Zebedee?tel=01914980123' },
        ],
        citation: { ...emptyCitation(), author: field },
      }),
      guard.quote({ ...sampleQuote, speaker: field, address: 'file:Zebedee.pdf' }),
      guard.folder({ ...sampleFolder, name: 'Zebedee' }),
      guard.report({
        ...sampleReport,
        quotes: [
          {
            id: sampleQuote.id,
            found: {
              state: 'reworded',
              start: 0,
              end: 1,
              oldPages: [],
              pages: [],
              likeness: 0.5,
              difference: [{ kind: 'added', text: 'Zebedee' }],
            },
          },
        ],
      }),
    ];
    const text = JSON.stringify(out);
    expect(text.toLowerCase()).not.toContain('zebedee');
    expect(text).toContain('https://a.example/[masked: private word]?tel=01914980123');
    expect(text).toContain('file:Plan_[masked: private word] [masked: phone number].pdf');
  });

  it('leaves no trace of a name in any record, whatever else is in it', () => {
    const guard = () => createPrivateGuard({ ...rules, keepsWords: false });
    fc.assert(
      fc.property(anyPaper, anyQuote('a'.repeat(64)), fc.boolean(), (paper, quote, keepsWords) => {
        const named = {
          ...quote,
          note: `${quote.note} Zebedee ${quote.note}`,
          sentenceAfter: `Zebedee ${quote.sentenceAfter}`,
          tags: [...quote.tags, 'zebedee'],
        };
        const one = createPrivateGuard({ ...rules, keepsWords });
        const text = JSON.stringify([
          one.paper({ ...paper, title: `${paper.title} ZEBEDEE` }),
          one.quote(named),
        ]);
        expect(text.toLowerCase()).not.toContain('zebedee');
        // What holds nothing private goes out as it is, character for character.
        const plain = { ...quote, address: 'https://a.example/' };
        const found = createPrivateScan(finder);
        found.quotes([plain]);
        if (found.findings().length === 0) expect(guard().quote(plain)).toEqual(plain);
      }),
    );
  });
});
