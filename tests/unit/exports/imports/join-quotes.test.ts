import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../../core/evidence/quote.ts';
import { joinNotes, joinQuotes, overruled } from '../../../../core/exports/imports/join-quotes.ts';
import { anyQuote } from '../hostile.ts';
import { sampleQuote } from '../sample-evidence.ts';

const two = fc.tuple(anyQuote('a'.repeat(64)), anyQuote('a'.repeat(64)));
const paragraphs = (note: string) =>
  new Set(
    note
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

describe('joinQuotes', () => {
  it('keeps every paragraph of both notes and every tag, and loses nothing that was typed here', () => {
    fc.assert(
      fc.property(two, ([here, other]) => {
        const joined = joinQuotes(here, other);
        expect(paragraphs(joined.note)).toEqual(
          new Set([...paragraphs(here.note), ...paragraphs(other.note)]),
        );
        expect(new Set(joined.tags)).toEqual(new Set([...here.tags, ...other.tags]));
        expect(joined.speaker.typed).toBe(here.speaker.typed ?? other.speaker.typed);
        expect(joined.voice).toBe(here.voice ?? other.voice);
        expect([joined.id, joined.exact, joined.savedAt]).toEqual([here.id, here.exact, here.savedAt]);
      }),
    );
  });

  it('changes nothing when the same record, or what came out, is joined again', () => {
    fc.assert(
      fc.property(two, ([here, other]) => {
        const joined = joinQuotes(here, other);
        expect(joinQuotes(joined, other)).toEqual(joined);
        expect(joinQuotes(joined, joined)).toEqual(joined);
        expect(joinQuotes(here, here)).toEqual({ ...here, tags: [...new Set(here.tags)] });
      }),
    );
  });

  it('puts the other note below, each part once', () => {
    expect(joinNotes('Mine.', 'Theirs.')).toBe('Mine.\n\nTheirs.');
    expect(joinNotes('Mine.\n\nTheirs.', 'Theirs.')).toBe('Mine.\n\nTheirs.');
    expect(joinNotes('Theirs.', 'Mine.\n\nTheirs.')).toBe('Theirs.\n\nMine.');
    expect(joinNotes(' ', 'Theirs.')).toBe('Theirs.');
    expect(joinNotes('Mine.', ' ')).toBe('Mine.');
  });

  it('fills what is not known here, and takes it out of the bin', () => {
    const bare: Quote = { ...sampleQuote, quads: [], sentenceAfter: '', deletedAt: sampleQuote.savedAt };
    expect(joinQuotes(bare, sampleQuote)).toEqual(sampleQuote);
  });

  it('names what gave way', () => {
    const typed = (text: string) => ({ detected: null, from: null, typed: text });
    const here: Quote = { ...sampleQuote, voice: 'officer', speaker: typed('A') };
    const other: Quote = { ...sampleQuote, voice: 'dfe', speaker: typed('B') };
    expect(overruled(here, other)).toEqual({ voice: 'dfe', speaker: typed('B') });
    expect(overruled(here, sampleQuote)).toBeNull();
    expect(overruled(sampleQuote, other)).toBeNull();
  });
});
