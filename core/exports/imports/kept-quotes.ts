import * as z from 'zod';
import { quoteSchema } from '../../evidence/quote.ts';
import type { IncomingQuote, IncomingQuotes } from './incoming.ts';
import type { IdOf } from './settle-ids.ts';
import { findWrongId } from './settle-ids.ts';

/** Quotes in one part: a few megabytes while somebody works with it. */
const PART = 1000;

const quoteInFileSchema = z.strictObject({ ...quoteSchema.shape, deletedAt: z.null() });

/** Quotes that are held anyway. */
export function heldQuotes(quotes: readonly IncomingQuote[]): IncomingQuotes {
  return {
    ids: quotes.map(({ id }) => id),
    papers: new Set(quotes.map(({ paper }) => paper)),
    async *parts() {
      for (let from = 0; from < quotes.length; from += PART) yield quotes.slice(from, from + PART);
    },
  };
}

/** Takes quotes as they are read; see `keepQuotes`. */
export type QuoteKeeper = {
  /** Takes a record if it is a quote of today's form, and just then gives true; `text` is its JSON where it is known. */
  take(record: unknown, text: string | null): boolean;
  /** Takes a quote that was checked already. */
  keep(quote: IncomingQuote, text: string | null): void;
  /** Packs what was taken, some at a time; call it again and again while records come. */
  pack(): Promise<void>;
  /** All of them, once the last was packed, and whether each has the id that belongs to its words. */
  end(): Promise<{ quotes: IncomingQuotes; areIdsRight: boolean }>;
};

/**
 * Keeps the quotes of a big file without holding them: each is checked when it comes, and then packed (JSON, gzip) into
 * Blobs, which take a tenth of the room and which nobody can change until they are needed again.
 */
export function keepQuotes(idOf: IdOf): QuoteKeeper {
  const ids: string[] = [];
  const papers = new Set<string>();
  const packed: Blob[] = [];
  let waiting: { quote: IncomingQuote; text: string | null }[] = [];
  let areIdsRight = true;

  const packOne = async (): Promise<void> => {
    const part = waiting.slice(0, PART);
    waiting = waiting.slice(PART);
    const quotes = part.map(({ quote }) => quote);
    areIdsRight &&= (await findWrongId(quotes, idOf)) === null;
    const texts = part.map(({ quote, text }) => text ?? JSON.stringify(quote));
    packed.push(await gzip(`[${texts.join(',')}]`));
  };
  const keep = (quote: IncomingQuote, text: string | null): void => {
    ids.push(quote.id);
    papers.add(quote.paper);
    waiting.push({ quote, text });
  };
  return {
    take(record, text) {
      const { data } = quoteInFileSchema.safeParse(record);
      if (data) keep(data, text);
      return data !== undefined;
    },
    keep,
    async pack() {
      while (waiting.length >= PART) await packOne();
    },
    async end() {
      while (waiting.length > 0) await packOne();
      const parts = async function* () {
        for (const part of packed) yield JSON.parse(await gunzip(part)) as IncomingQuote[];
      };
      return { quotes: { ids, papers, parts }, areIdsRight };
    },
  };
}

function gzip(text: string): Promise<Blob> {
  // A Blob of the text would be handed to the browser and asked back from it.
  return new Response(new Response(text).body!.pipeThrough(new CompressionStream('gzip'))).blob();
}

function gunzip(blob: Blob): Promise<string> {
  return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
