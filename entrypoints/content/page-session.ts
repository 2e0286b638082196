import { errorText } from '../../components/error-text.ts';
import { draftFromHit, draftFromSpan } from '../../core/evidence/draft-quote.ts';
import type { PaperReport } from '../../core/evidence/paper-report.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import type { Band, HitGroup } from '../../core/phrases/hit.ts';
import { countMuted } from '../../core/phrases/mute-hits.ts';
import type { ActivePack } from '../../core/phrases/pack.ts';
import { ExpectedError, toErrorCode, type ErrorCode } from '../../core/result.ts';
import { nextFrame } from '../../documents/page/next-frame.ts';
import { send } from '../../platform/send.ts';
import { barSentence } from './bar-sentence.ts';
import { errorCard, hitCard, mutedCard, quoteCard, undoneCard, unmutedCard } from './cards.ts';
import { listenToReader, selectedRange } from './listen-to-reader.ts';
import { mountUi } from './mount-ui.ts';
import { nextHit } from './next-hit.ts';
import { OpenPage } from './open-page.ts';
import { reportOn } from './report-on.ts';
import type { CardState, Mute, UiActions } from './ui-state.ts';
import { valueOf } from './value-of.ts';

type Saved = { quote: Quote; isNew: boolean };

/** Minuted in one page: asleep until painting is on, then what the reader sees and does there. */
export class PageSession {
  readonly #ui = mountUi(this.#actions());
  #page: OpenPage | null = null;
  #stopListening: (() => void) | null = null;
  #failure: ErrorCode | null = null;
  #currentStart: number | null = null;
  #card: CardState | null = null;
  #barClosed = false;
  #allowed = true;
  #selection: { x: number; y: number } | null = null;
  #opening: Promise<void> = Promise.resolve();

  /** Asks whether to paint here, and what was saved, and does so. */
  async refresh(): Promise<null> {
    await this.#open(false);
    return null;
  }

  /** What the page says of itself. */
  async report(): Promise<PaperReport> {
    const page = this.#page;
    const isUnknown = () => page?.searchedMs != null && !page.isIdentified;
    // A failure shows when the reader saves; a report is then of the text that was known last.
    if (isUnknown()) await this.#opening.catch(() => undefined);
    if (isUnknown()) await page?.identify().catch(() => undefined);
    return reportOn(page, this.#problem);
  }

  /** Saves the selected words, else the sentence of the current hit, and shows what came of it. */
  async saveHere(): Promise<Saved> {
    return this.#reporting(async () => {
      const range = selectedRange();
      const page = await this.#openPage();
      const { reading } = page.live;
      const span = range && page.live.spanOf(range);
      const draft = span && draftFromSpan(reading, span.start, span.end);
      const group = this.#groupAt(this.#currentStart);
      if (!draft && group) return this.#saveGroup(page, group);
      if (!draft) throw new ExpectedError('nothing-selected');
      const saved = await page.save(draft, reading);
      document.getSelection()?.removeAllRanges();
      await page.showQuotes();
      this.#setCard(quoteCard(saved));
      return saved;
    });
  }

  /** Saves the sentence around every hit of these bands. */
  async saveHits(bands: Band[]): Promise<{ saved: number; already: number }> {
    return this.#reporting(async () => {
      const page = await this.#openPage();
      const { reading, groups } = page.live;
      const count = { saved: 0, already: 0 };
      try {
        for (const { hits } of groups) {
          if (!hits[0] || !bands.includes(hits[0].band)) continue;
          const { isNew } = await page.save(draftFromHit(reading, hits[0], page.packs), reading);
          count[isNew ? 'saved' : 'already']++;
        }
      } finally {
        // What was saved before a failure is in the locker, and shows.
        await page.showQuotes();
        this.#show();
      }
      return count;
    });
  }

  /** Goes to the next or the previous hit, around the ends, and shows why it is one. */
  goToHit(step: 1 | -1): null {
    return this.#goTo(nextHit(this.#page?.shown ?? [], this.#currentStart, step));
  }

  /** Goes to the hit that begins at an offset of the reading text, a hidden one too. */
  showHit(start: number): null {
    return this.#goTo(this.#groupAt(start));
  }

  /** Saves the sentence of that hit, and shows what came of it. */
  saveHit(start: number): Promise<Saved> {
    return this.#reporting(async () => {
      const page = await this.#openPage();
      const group = this.#groupAt(start);
      if (!group) throw new ExpectedError('not-found');
      this.#currentStart = start;
      return this.#saveGroup(page, group);
    });
  }

  /** Leaves the page as if Minuted had never been there. */
  stop(): void {
    this.#stopListening?.();
    this.#page?.stop();
    this.#page = this.#card = this.#selection = this.#currentStart = null;
    this.#ui.remove();
  }

  /** The sentence about what could not be done for the whole page. */
  get #problem(): string | null {
    const failure = this.#failure ?? this.#page?.failure;
    return failure ? errorText(failure) : null;
  }

  #groupAt(at: number | null): HitGroup | undefined {
    return this.#page?.live.groups.find(({ start }) => start === at);
  }

  #goTo(group: HitGroup | undefined): null {
    const page = this.#page;
    this.#barClosed = false;
    if (page && group) {
      this.#currentStart = group.start;
      page.live.goTo(group);
      this.#setCard(hitCard(group, page.packs, null));
    } else this.#show();
    return null;
  }

  /** Asks and opens the page; `isWanted` opens it even where painting is off, without painting. */
  async #open(isWanted: boolean): Promise<void> {
    const answer = await send('startPage', { address: location.href });
    if (!answer.ok) return void (this.#failure = answer.code);
    const { paint, allowed, packs, muted } = answer.value;
    this.#allowed = allowed;
    const page = this.#page;
    const isOther = page && JSON.stringify(page.packs) !== JSON.stringify(packs);
    if (page && (page.isQuiet === paint || isOther)) this.stop();
    if (!paint && !isWanted) return this.stop();
    const open = this.#page;
    // In turn: both paint the page.
    this.#opening = open
      ? this.#opening.catch(() => undefined).then(() => open.refresh(muted))
      : this.#start(packs, muted, !paint);
    try {
      await this.#opening;
      this.#failure = null;
    } catch (error) {
      this.#failure = toErrorCode(error);
    }
    this.#show();
  }

  #start(packs: readonly ActivePack[], muted: readonly string[], isQuiet: boolean): Promise<void> {
    const page = new OpenPage(packs, muted, isQuiet, () => this.#show());
    this.#page = page;
    if (!isQuiet) {
      this.#stopListening = listenToReader({
        isOurs: (target) => this.#ui.has(target),
        onPaintedWords: (keys) => void this.#clickOn(keys),
        onSelection: (place) => {
          this.#selection = place;
          this.#show();
        },
        onEscape: () => this.#setCard(null),
      });
    }
    // For what we show the browser goes over the whole of a long page: by then its first words are being searched.
    void nextFrame().then(() => page.searchedMs === null && this.#show());
    return page.open();
  }

  /** The page, read and searched. Throws ExpectedError. */
  async #openPage(): Promise<OpenPage> {
    if (!this.#page) await this.#open(true);
    await this.#opening;
    if (!this.#page) throw new ExpectedError(this.#failure ?? 'unexpected');
    return this.#page;
  }

  async #clickOn(keys: string): Promise<void> {
    const page = this.#page;
    const group = page?.live.groupOf(keys);
    const quote = page?.quoteOf(keys);
    if (page && group) {
      this.#currentStart = group.start;
      page.live.goTo(group, { scroll: false });
      await this.#reporting(() => this.#saveGroup(page, group)).catch(() => undefined);
    } else if (quote) this.#setCard(quoteCard({ quote, isNew: false }));
  }

  async #saveGroup(page: OpenPage, group: HitGroup): Promise<Saved> {
    const [hit] = group.hits;
    if (!hit) throw new ExpectedError('nothing-selected');
    // Drafted before anything is waited for: the offsets are those of the page as the reader sees it now.
    const { reading } = page.live;
    const draft = draftFromHit(reading, hit, page.packs);
    await this.#opening;
    const saved = await page.save(draft, reading);
    await page.showQuotes();
    this.#setCard(hitCard(group, page.packs, saved));
    return saved;
  }

  /** Does something for the reader; a failure is shown, and told to whoever asked. */
  async #reporting<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#setCard(errorCard(toErrorCode(error)));
      throw error;
    }
  }

  /** The SHA-256 of the page as it is now. Throws ExpectedError. */
  async #paperId(): Promise<string> {
    const page = await this.#openPage();
    if (!page.isIdentified) await page.identify();
    if (!page.paper) throw new ExpectedError('not-found');
    return page.paper.sha256;
  }

  /** Told to the background, which has every open paper look again, this one too. Throws ExpectedError. */
  async #setMuted(mute: Mute, muted: boolean): Promise<void> {
    valueOf(await send('setMuted', { ...mute, muted }));
  }

  #setCard(card: CardState | null): void {
    this.#card = card;
    if (!card) this.#page?.live.goTo(null);
    this.#show();
  }

  #show(): void {
    const page = this.#page;
    const places = page?.shown.length ?? 0;
    const problem = this.#problem;
    const searched = page !== null && page.searchedMs !== null;
    // Not waited for, and no failure shown: the bar says the same.
    if (page && !page.isQuiet)
      void send('showState', { kind: problem ? 'failed' : searched ? 'searched' : 'working', places });
    const saved = page?.anchors.length ?? 0;
    const muted = page ? countMuted(page.live.groups) : 0;
    this.#ui.show({
      bar:
        !page || page.isQuiet || this.#barClosed
          ? null
          : (problem ?? barSentence(searched, { places, saved, muted }, page.isLooking, page.live.reading)),
      hasHits: places > 0,
      canAllow: !this.#allowed,
      card: this.#card,
      selection: this.#selection,
    });
  }

  #actions(): UiActions {
    /** Sends a wish of the reader; what went wrong is on the card already. */
    const wish = (work: () => Promise<unknown>) => void this.#reporting(work).catch(() => undefined);
    return {
      step: (step) => this.goToHit(step),
      save: () => void this.saveHere().catch(() => undefined),
      undo: (quote) =>
        wish(async () => {
          await this.#page?.unsave(quote);
          this.#setCard(undoneCard());
        }),
      mute: (keys, everywhere) =>
        wish(async () => {
          const mute = { keys, paper: everywhere ? null : await this.#paperId() };
          await this.#setMuted(mute, true);
          this.#setCard(mutedCard(mute));
        }),
      undoMute: (mute) =>
        wish(async () => {
          await this.#setMuted(mute, false);
          this.#setCard(unmutedCard());
        }),
      hideHere: () =>
        wish(async () => valueOf(await send('setPainting', { host: location.hostname, on: false }))),
      allowSite: () => wish(async () => valueOf(await send('askForSite', { address: location.href }))),
      openHelp: () => wish(async () => valueOf(await send('openHelp', {}))),
      openLocker: (quote) =>
        wish(async () => valueOf(await send('openLocker', { quote: quote?.id ?? null }))),
      closeBar: () => {
        this.#barClosed = true;
        this.#card = null;
        this.#show();
      },
      closeCard: () => this.#setCard(null),
    };
  }
}
