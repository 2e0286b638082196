import { draftFromSpan } from '../../core/evidence/draft-quote.ts';
import { emptyCoverage } from '../../core/evidence/empty-coverage.ts';
import { findQuote, type FoundQuote } from '../../core/evidence/find-quote.ts';
import type { PaperSeen } from '../../core/evidence/paper.ts';
import type { QuoteAnchor } from '../../core/evidence/paper-report.ts';
import type { Quote, QuoteDraft } from '../../core/evidence/quote.ts';
import type { HitGroup } from '../../core/phrases/hit.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import { tallyHits } from '../../core/phrases/tally-hits.ts';
import { ExpectedError, toErrorCode, type ErrorCode } from '../../core/result.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { inSlices } from '../../documents/page/in-slices.ts';
import { LivePage, type FindHits } from '../../documents/page/live-page.ts';
import { send } from '../../platform/send.ts';
import { findInBackground } from './find-in-background.ts';
import { hashText } from './hash-text.ts';
import { valueOf } from './value-of.ts';

type SavedQuote = { quote: Quote; isNew: boolean };

/** The page in front as a paper: read, searched, painted, and saved from. */
export class OpenPage {
  readonly packs: readonly ActivePack[];
  readonly isQuiet: boolean;
  readonly live: LivePage;
  /** Ids of the page's saved quotes, and how each was found again. */
  anchors: { id: string; anchor: QuoteAnchor }[] = [];
  paper: PaperSeen | null = null;
  firstHitMs: number | null = null;
  searchedMs: number | null = null;
  /** Why the page, which changed, could not be searched again. */
  failure: ErrorCode | null = null;
  #mutedEverywhere: readonly string[];
  #mutedHere: readonly string[] = [];
  readonly #end = new AbortController();
  #quotes: Quote[] = [];
  #identified: ReadingText | null = null;
  readonly #began = performance.now();

  /**
   * `muted` are the keys of phrases that are not useful anywhere. `onChange` is called whenever hits or quotes may
   * have changed. A quiet page is read, so that words can be saved from it, and neither searched nor painted.
   */
  constructor(
    packs: readonly ActivePack[],
    muted: readonly string[],
    isQuiet: boolean,
    onChange: () => void,
  ) {
    this.packs = packs;
    this.#mutedEverywhere = muted;
    this.isQuiet = isQuiet;
    this.live = new LivePage(document.documentElement, this.#find, (failure) => {
      this.failure = failure === null ? null : toErrorCode(failure);
      const fail = (error: unknown) => {
        this.failure = toErrorCode(error);
      };
      void this.showQuotes().catch(fail).then(onChange);
    });
    this.#hideMuted();
  }

  /** Reads, searches and paints the page, and the quotes saved from it. Throws ExpectedError. */
  async open(): Promise<void> {
    await this.live.read();
    await this.#look();
    if (this.isQuiet || this.#end.signal.aborted || !this.paper) return;
    const counts = tallyHits(this.live.groups.flatMap(({ hits }) => hits));
    // Not waited for, and no failure shown: nobody asked for the count.
    void send('tallyPage', { paper: this.paper.sha256, counts });
  }

  /**
   * Learns again what was saved here and what is not useful, everywhere (`muted`) and here, and searches what could
   * not be searched before. Throws ExpectedError.
   */
  async refresh(muted: readonly string[]): Promise<void> {
    this.#mutedEverywhere = muted;
    this.#hideMuted();
    await this.#look();
  }

  async #look(): Promise<void> {
    try {
      await this.live.search();
      this.searchedMs ??= performance.now() - this.#began;
    } finally {
      // Afterwards: the hash of a long text takes time from the search, and the reader waits for that.
      await this.identify();
    }
  }

  /** Takes everything painted out of the page, for good. */
  stop(): void {
    this.#end.abort();
    this.live.stop();
  }

  /** Whether any phrase is looked for at all. */
  get isLooking(): boolean {
    return this.packs.some(({ patterns }) => patterns.length > 0);
  }

  #find: FindHits = async (...blocks) => {
    if (this.isQuiet) return [];
    const hits = await findInBackground(...blocks);
    if (hits.some((hit) => hit.band !== 'hidden')) this.firstHitMs ??= performance.now() - this.#began;
    return hits;
  };

  /** The hits to show, in order. */
  get shown(): HitGroup[] {
    return this.live.groups.filter(({ hits }) => hits[0]?.band !== 'hidden');
  }

  /** Whether `paper` is what stands here now: the page may have changed, or moved to another address. */
  get isIdentified(): boolean {
    return this.#identified === this.live.reading && this.paper?.address === location.href;
  }

  /** Learns which paper this text is and what was saved from it. Throws ExpectedError. */
  async identify(): Promise<void> {
    for (let tries = 0; tries < 3; tries++) {
      const { reading } = this.live;
      const address = location.href;
      const known = this.#identified === reading ? this.paper?.sha256 : undefined;
      const sha256 = known ?? (await hashText(reading.text, this.#end.signal));
      if (!sha256) return;
      const { quotes, muted } = valueOf(await send('openPage', { address, sha256 }));
      const blank = reading.text === '';
      this.paper = {
        sha256,
        kind: 'page',
        title: document.title.trim() || location.hostname,
        address,
        coverage: { ...emptyCoverage(1), ...(blank ? { blank: [1] } : { searched: 1 }) },
      };
      this.#identified = reading;
      this.#quotes = quotes;
      this.#mutedHere = muted;
      this.#hideMuted();
      if (this.live.reading === reading) break;
    }
    await this.showQuotes();
  }

  /**
   * Saves a draft made from `reading`; `showQuotes` paints it afterwards. Throws ExpectedError, `not-found` when
   * the page does not say these words any more.
   */
  async save(draft: QuoteDraft, reading: ReadingText): Promise<SavedQuote> {
    if (!this.isIdentified) await this.identify();
    const { paper } = this;
    if (!paper || !this.#identified) throw new ExpectedError('not-found');
    const placed = this.#identified === reading ? draft : placeDraft(draft, this.#identified);
    const saved = valueOf(await send('saveQuote', { paper, draft: placed }));
    this.#quotes = [...this.#quotes.filter(({ id }) => id !== saved.quote.id), saved.quote];
    return saved;
  }

  /** Puts a quote into the bin. Throws ExpectedError. */
  async unsave(quote: Quote): Promise<void> {
    valueOf(await send('deleteQuote', { id: quote.id }));
    this.#quotes = this.#quotes.filter(({ id }) => id !== quote.id);
    await this.showQuotes();
  }

  /** The saved quote painted under one of these keys. */
  quoteOf(keys: string): Quote | undefined {
    const ids = keys.split(' ');
    return this.#quotes.find(({ id }) => ids.includes(quoteKey(id)));
  }

  /** Finds the saved quotes in the page as it is now, and paints them. */
  async showQuotes(): Promise<void> {
    const { reading } = this.live;
    const quotes = this.#quotes;
    const { signal } = this.#end;
    const found = this.isQuiet ? undefined : await inSlices(placeQuotes(reading, quotes), signal);
    // Whoever changed the page or the quotes meanwhile shows them again.
    if (!found || signal.aborted || this.live.reading !== reading || this.#quotes !== quotes) return;
    this.anchors = found.map(({ id, place }) => ({ id, anchor: place.anchor }));
    this.live.setQuotes(
      found.flatMap(({ id, place }) =>
        place.anchor === 'gone' ? [] : [{ key: quoteKey(id), start: place.start, end: place.end }],
      ),
    );
  }

  #hideMuted(): void {
    this.live.hide(new Set([...this.#mutedEverywhere, ...this.#mutedHere]));
  }
}

type PlacedQuote = { id: string; place: FoundQuote };

function* placeQuotes(reading: ReadingText, quotes: readonly Quote[]): Generator<void, PlacedQuote[]> {
  const placed: PlacedQuote[] = [];
  for (const quote of quotes) {
    placed.push({ id: quote.id, place: findQuote(reading, quote) });
    yield;
  }
  return placed;
}

/** The draft as it reads in the text whose identity is known, so that its offsets are those of that paper. */
function placeDraft(draft: QuoteDraft, reading: ReadingText): QuoteDraft {
  const place = findQuote(reading, draft);
  const placed = place.anchor === 'gone' ? null : draftFromSpan(reading, place.start, place.end);
  if (placed?.exact !== draft.exact) throw new ExpectedError('not-found');
  return { ...placed, match: draft.match };
}

function quoteKey(id: string): string {
  return `q${id}`;
}
