import type { Hit, HitGroup } from '../../core/phrases/hit.ts';
import { patternKey } from '../../core/phrases/pattern-key.ts';
import { repeatHit } from '../../core/phrases/repeat-hit.ts';
import { countRepeatedBlocks, type RepeatedBlocks } from '../../core/phrases/repeated-blocks.ts';
import type { CutText } from '../../core/phrases/search-window.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';
import { MARK_ELEMENT } from '../paint-text-nodes.ts';
import { assemble, type Assembly } from './assemble.ts';
import { nearestBlock } from './flow.ts';
import { inSlices, nextTask } from './in-slices.ts';
import {
  groupKey,
  groupsOf,
  hideHits,
  paintBlock,
  takeHits,
  takeQuotes,
  unpaintBlock,
} from './live-block.ts';
import type { LiveBlock, QuoteSpan } from './live-block.ts';
import { outermost } from './outermost.ts';
import { PaintQueue } from './paint-queue.ts';
import { measureDistances, planSearches } from './plan-searches.ts';
import type { PageBlock } from './page-block.ts';
import { selectedSpan } from './page-offsets.ts';
import { readBlocks } from './read-blocks.ts';
import { replaceBlocks } from './replace-blocks.ts';
import { EarlySearch } from './search-early.ts';
import { watchPage, type PageWatch } from './watch-page.ts';

/**
 * Finds the hits in some blocks of a reading text, given by the numbers of the first and of the one after; those of a
 * block that only repeats what stands elsewhere like any others. Throws what keeps it from searching.
 */
export type FindHits = (text: CutText, from: number, to: number) => Promise<Hit[]>;

/** Searches under way at once: enough for the background while the browser lays out and paints a long page. */
const AT_ONCE = 5;

/**
 * A page that is open: its reading text, its hits, and what is painted into it near the screen, kept right while
 * the page changes. All offsets that it takes and gives are into `reading`, end exclusive.
 */
export class LivePage {
  readonly #root: Element;
  readonly #find: FindHits;
  readonly #watch: PageWatch;
  readonly #onChange: (failure: unknown) => void;
  readonly #end = new AbortController();
  readonly #paints = new PaintQueue(
    (block) => this.#paint(block),
    () => this.#blocks,
    this.#end.signal,
  );
  #blocks: LiveBlock[] = [];
  #muted: ReadonlySet<string> = new Set();
  /** The reading text, once the places of the blocks in it are known. */
  #assembly: Assembly | null = null;
  /** What is searched while the page is read. */
  #early: EarlySearch | null = null;
  #touched = new Set<Element>();
  #current: Element[] = [];
  #currentKey: string | null = null;
  #work: Promise<unknown> = Promise.resolve();

  /**
   * `onChange` is called after the page changed and was searched again, with what kept it from being searched, if
   * anything did.
   */
  constructor(root: Element, find: FindHits, onChange: (failure: unknown) => void) {
    this.#root = root;
    this.#find = find;
    this.#onChange = onChange;
    this.#watch = watchPage(root, {
      onTouched: (elements) => this.#takeOff(elements),
      onSettled: async (elements) => {
        let failure: unknown = null;
        try {
          await this.#inTurn(() => this.#readAgain(elements));
          await this.search();
        } catch (error) {
          failure = error;
        }
        if (!this.#end.signal.aborted) this.#onChange(failure);
      },
    });
  }

  /** Reads the page, and begins to search it meanwhile; nothing is painted yet. */
  read(): Promise<void> {
    return this.#inTurn(() => this.#readAgain(new Set([this.#root])));
  }

  /**
   * Searches what is not searched yet, first what is on the screen, and paints what is near it. Throws what `find`
   * throws.
   */
  search(): Promise<void> {
    return this.#inTurn(() => this.#searchAll());
  }

  /** The reading text as of now. */
  get reading(): ReadingText {
    return this.#placed().reading;
  }

  /** Every hit found so far, in order; hidden ones too. */
  get groups(): HitGroup[] {
    this.#placed();
    return this.#blocks.flatMap(groupsOf);
  }

  /** Hides the hits of the phrases with these keys, and shows those of all others. */
  hide(muted: ReadonlySet<string>): void {
    const changed = muted.symmetricDifference(this.#muted);
    this.#muted = muted;
    const blocks = this.#blocks.filter(({ hits }) =>
      hits?.some(({ pack, patternId }) => changed.has(patternKey(pack, patternId))),
    );
    for (const block of blocks) hideHits(block, muted);
    this.#paints.add(blocks);
  }

  /** Paints these saved quotes instead of those painted before. */
  setQuotes(quotes: readonly QuoteSpan[]): void {
    this.#placed();
    this.#paints.add(takeQuotes(this.#blocks, quotes));
  }

  /** The hit painted under one of these keys (the `data-key` of a painted element). */
  groupOf(keys: string): HitGroup | undefined {
    for (const key of keys.split(' ')) {
      const block = this.#blocks.find(({ id }) => key.startsWith(`h${id}-`));
      const group = block?.groups.find(({ start }) => groupKey(block, start) === key);
      if (block && group) return groupsOf(block).find(({ start }) => start === group.start + block.start);
    }
    return undefined;
  }

  /**
   * Makes a hit the current one, and brings it into view unless told not to; null takes that away. A hidden hit is not
   * painted, so its block is brought into view.
   */
  goTo(group: HitGroup | null, { scroll = true } = {}): void {
    this.#placed();
    const block = group && this.#blocks.findLast(({ start }) => start <= group.start);
    const key = block && groupKey(block, group.start - block.start);
    if (block) this.#paints.paintNow([block]);
    this.#watch.silently(() => this.#outline(block ?? null, key ?? null));
    if (scroll) (this.#current[0] ?? block?.container)?.scrollIntoView({ block: 'start' });
  }

  /** What of the reading text stands in a DOM range; null when nothing does. */
  spanOf(range: Range): { start: number; end: number } | null {
    this.#placed();
    let start = -1;
    let end = -1;
    for (const block of this.#blocks) {
      if (!range.intersectsNode(block.container)) continue;
      const span = selectedSpan(block, block.painting?.texts ?? block.nodes, range);
      if (!span) continue;
      if (start < 0) start = block.start + span.start;
      end = block.start + span.end;
    }
    return start < 0 ? null : { start, end };
  }

  /** Ends the watch and takes everything painted out of the page. */
  stop(): void {
    this.goTo(null);
    this.#end.abort();
    this.#watch.silently(() => {
      this.#blocks.forEach(unpaintBlock);
      // Painted words that the page copied; the originals are gone by now.
      for (const copy of this.#root.querySelectorAll(MARK_ELEMENT)) copy.replaceWith(...copy.childNodes);
    });
    this.#watch.stop();
  }

  /** Notes where each block stands in the reading text. */
  #placed(): Assembly {
    if (!this.#assembly) {
      this.#assembly = this.#early?.assembly ?? assemble(this.#blocks);
      for (const [index, block] of this.#blocks.entries()) {
        block.index = index;
        block.start = this.#assembly.blocks[index]!.start;
      }
    }
    return this.#assembly;
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#work.then(() => (this.#end.signal.aborted ? undefined : work()));
    // A failure is told to whoever asked for the work; later work goes on.
    this.#work = turn.catch(() => undefined);
    return turn;
  }

  async #readAgain(elements: ReadonlySet<Element>): Promise<void> {
    this.#touched.clear();
    const readAgain = new Map<Element, PageBlock[]>();
    this.#early?.stop();
    const early = this.#blocks.length === 0 ? new EarlySearch(this.#find, this.#end.signal) : null;
    for (const element of outermost(elements, this.#root)) {
      const work = early ? early.read(element) : readBlocks(element);
      const blocks = await inSlices<PageBlock[]>(work, this.#end.signal);
      if (!blocks) return;
      readAgain.set(element, blocks);
    }
    this.#watch.silently(() => (this.#blocks = replaceBlocks(this.#blocks, readAgain)));
    // If some went away meanwhile, what was searched early are other blocks.
    const isWhole = early?.assembly.blocks.length === this.#blocks.length;
    if (!isWhole) early?.stop();
    this.#early = isWhole ? early : null;
    this.#assembly = null;
    this.#paints.watch(this.#blocks);
    // What changed while it was being read is read again when the page has settled.
    this.#takeOff(this.#touched);
    // Of a long page this took a while, as making its text does, which comes next.
    await nextTask();
  }

  async #searchAll(): Promise<void> {
    const { signal } = this.#end;
    const text = this.#placed();
    const waiting = this.#blocks.filter((block) => !block.hits && !block.stale);
    await inSlices(measureDistances(waiting), signal);
    const begun = this.#early?.stop() ?? [];
    this.#early = null;
    const next = begun.at(-1)?.to ?? 0;
    const searches = planSearches(waiting.filter(({ index }) => index >= next));
    const repeated = nextTask().then(() => inSlices(countRepeatedBlocks(text), signal));
    const searchSome = async () => {
      for (let some = searches.shift(); some && !signal.aborted; some = searches.shift())
        this.#take(some.blocks, await this.#find(text, some.from, some.to), await repeated);
    };
    const takeEarly = begun.map(async ({ from, to, hits }) => {
      const blocks = this.#blocks.slice(from, to);
      this.#take(blocks, await hits, await repeated);
    });
    // What fails stops one of them: one piece that cannot be searched leaves the others to be searched.
    const ends = await Promise.allSettled([...takeEarly, ...Array.from({ length: AT_ONCE }, searchSome)]);
    await this.#paints.finish();
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  /** Takes the hits of a search; a block that the page changed meanwhile waits until it is read again. */
  #take(blocks: readonly LiveBlock[], hits: readonly Hit[], repeated?: RepeatedBlocks): void {
    if (!repeated || this.#end.signal.aborted) return;
    const found: LiveBlock[] = [];
    let next = 0;
    for (const block of blocks) {
      const end = block.start + block.text.length;
      while (next < hits.length && hits[next]!.start < block.start) next++;
      const first = next;
      while (next < hits.length && hits[next]!.start < end) next++;
      if (block.stale) continue;
      const own = hits.slice(first, next);
      const isRepeated = own.length > 0 && repeated.isRepeated(block.index);
      takeHits(block, isRepeated ? own.map(repeatHit) : own, this.#muted);
      if (own.length > 0) found.push(block);
    }
    this.#paints.add(found);
  }

  #paint(block: LiveBlock): void {
    this.#placed();
    // It waited for its turn, and may have gone meanwhile.
    if (this.#blocks[block.index] !== block) return;
    this.#watch.silently(() => {
      paintBlock(block);
      // The painted elements are new ones.
      if (this.#currentKey?.startsWith(`h${block.id}-`)) this.#outline(block, this.#currentKey);
    });
  }

  /** Outlines the hit with this key in a block, and no other hit. */
  #outline(block: LiveBlock | null, key: string | null): void {
    for (const element of this.#current) element.removeAttribute('data-current');
    this.#currentKey = key;
    this.#current = block ? [...block.container.querySelectorAll(`[data-key~="${key}"]`)] : [];
    for (const element of this.#current) element.setAttribute('data-current', '');
  }

  /** Takes the painting off blocks that the page is changing, before anybody sees a mixture. */
  #takeOff(elements: ReadonlySet<Element>): void {
    if (elements.size === 0) return;
    for (const element of elements) this.#touched.add(element);
    const containers = new Set([...elements].map(nearestBlock));
    const touched = this.#blocks.filter((block) => !block.stale && containers.has(block.container));
    this.#watch.silently(() => {
      for (const block of touched) {
        block.stale = true;
        unpaintBlock(block);
      }
    });
  }
}
