import type { Folder } from '../folder.ts';
import { citedValue, emptyCitation } from '../citation.ts';
import type { Paper } from '../paper.ts';
import type { Quote } from '../quote.ts';
import { arrangeRows } from './arrange-rows.ts';
import { describeFacets } from './describe-facets.ts';
import { textsOfPaper, textsOfQuote, type PaperEntry } from './entries.ts';
import { createOrders } from './list-orders.ts';
import type { LockerAnswer, LockerQuery } from './locker-query.ts';
import { matchWords, otherSpelling } from './match-words.ts';
import { Names } from './names.ts';
import { QuoteTable } from './quote-table.ts';
import { selectQuotes, type Selected } from './select-quotes.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordIndex } from './word-index.ts';

/** An answer without its number, and the ids of its rows. */
export type IndexAnswer = {
  found: Omit<LockerAnswer, 'answer' | 'isWhole'>;
  idsAt(from: number, to: number): string[];
};

/** With no more exact finds than this another spelling is looked for. */
const LITTLE = 3;
/** More numbers than this that are out of use, and more than half as many as are in use: the lists are copied. */
const WASTE = 5000;
const UNKNOWN = emptyCitation();

/**
 * Holds of every quote outside the bin what a question to the locker needs, so that it is answered without the
 * database. Quotes and papers can come in any order, again and again.
 */
export class LockerIndex {
  readonly #vocabulary = new Vocabulary();
  #quoteWords = new WordIndex(this.#vocabulary);
  readonly #paperWords = new WordIndex(this.#vocabulary);
  readonly #papers = new Map<string, PaperEntry>();
  readonly #paperList: PaperEntry[] = [];
  /** By the number of the record in `#quoteWords`. Ids stay when a quote is removed, for answers that were given before. */
  #quotes = new QuoteTable();
  readonly #numbers = new Map<string, number>();
  readonly #categoryTitles = new Map<string, string>();
  readonly #names = {
    councils: new Names((name) => name),
    categories: new Names((name) => this.#categoryTitles.get(name) ?? name),
    tags: new Names((name) => name),
  };
  #folders = new Map<string, Folder>();
  #foundChanged: ReadonlySet<string> = new Set();
  #orders = createOrders(this.#quotes, this.#paperList);
  /** The paper that was last seen at each address; null when it has to be found anew. */
  #latest: Map<string, { sha256: string; lastSeen: string }> | null = null;

  /** How many quotes it holds. */
  get size(): number {
    return this.#numbers.size;
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  quoteIds(): IterableIterator<string> {
    return this.#numbers.keys();
  }

  paperIds(): IterableIterator<string> {
    return this.#papers.keys();
  }

  /** The titles of categories by their names ("send/LIM"). */
  setCategories(titles: ReadonlyMap<string, string>): void {
    for (const [name, title] of titles) this.#categoryTitles.set(name, title);
    this.#names.categories.retitle();
  }

  setFolders(folders: readonly Folder[]): void {
    this.#folders = new Map(folders.map((folder) => [folder.id, folder]));
  }

  /** The papers whose source was found changed or gone when it was last looked at. */
  setFoundChanged(sha256s: Iterable<string>): void {
    this.#foundChanged = new Set(sha256s);
  }

  /** Adds papers, or puts them in the place of what was known of them. */
  putPapers(papers: readonly Paper[]): void {
    for (const paper of papers) {
      const entry = this.#paper(paper.sha256);
      if (entry.record !== null) this.#paperWords.remove(entry.record);
      entry.title = citedValue('reportTitle', paper.citation) || paper.title;
      entry.kind = paper.kind;
      entry.citation = paper.citation;
      entry.addresses = paper.addresses;
      entry.record = this.#paperWords.add(textsOfPaper(paper));
    }
    this.#citeAnew(papers.map(({ sha256 }) => sha256));
  }

  /** Forgets papers. Their quotes stay until they are removed. */
  removePapers(sha256s: readonly string[]): void {
    for (const sha256 of sha256s) {
      const entry = this.#papers.get(sha256);
      if (!entry || entry.record === null) continue;
      this.#paperWords.remove(entry.record);
      Object.assign(entry, { title: '', kind: null, citation: UNKNOWN, addresses: [], record: null });
    }
    this.#citeAnew(sha256s);
  }

  #paper(sha256: string): PaperEntry {
    let entry = this.#papers.get(sha256);
    if (!entry) {
      const number = this.#paperList.length;
      entry = { number, sha256, title: '', kind: null, citation: UNKNOWN, addresses: [], record: null };
      this.#papers.set(sha256, entry);
      this.#paperList.push(entry);
    }
    return entry;
  }

  #citeAnew(sha256s: readonly string[]): void {
    this.#latest = null;
    this.#orders.forgetPlaces();
    if (this.size === 0) return;
    const changed = new Set(sha256s);
    const isChanged = this.#paperList.map(({ sha256 }) => changed.has(sha256));
    for (let number = 0; number < this.#quotes.length; number += 1) {
      const paper = this.#quotes.paper[number]!;
      if (isChanged[paper]) this.#quotes.cite(number, this.#paperList[paper]!, this.#names.councils);
    }
  }

  /** Adds quotes, or puts them in the place of what was known of them; those in the bin are taken out. */
  putQuotes(quotes: readonly Quote[]): void {
    this.removeQuotes(quotes.map(({ id }) => id));
    for (const quote of quotes) {
      if (quote.deletedAt !== null) continue;
      this.#quoteWords.add(textsOfQuote(quote));
      const number = this.#quotes.add(quote, this.#paper(quote.paper), this.#names);
      this.#numbers.set(quote.id, number);
      this.#orders.add(number);
    }
    const waste = this.#quotes.length - this.size;
    if (waste > WASTE && waste > this.size / 2) this.#copy();
  }

  removeQuotes(ids: readonly string[]): void {
    for (const id of ids) {
      const number = this.#numbers.get(id);
      if (number === undefined) continue;
      this.#quoteWords.remove(number);
      this.#quotes.remove(number);
      this.#numbers.delete(id);
    }
  }

  /** Copies everything that is in use, so that what is not leaves no holes. */
  #copy(): void {
    const before = this.#quotes;
    const words = new WordIndex(this.#vocabulary);
    this.#quotes = new QuoteTable();
    this.#orders = createOrders(this.#quotes, this.#paperList);
    before.ids.forEach((id, old) => {
      if (before.isHere[old] === 0) return;
      this.#quoteWords.remove(old);
      words.copy(this.#quoteWords, old);
      const number = this.#quotes.copy(before, old);
      this.#numbers.set(id, number);
      this.#orders.add(number);
    });
    this.#quoteWords = words;
  }

  /** Answers a question about what is held now. Rows can be asked for later, also when quotes were changed since. */
  answer(query: LockerQuery): IndexAnswer {
    const places = this.#placesIn(query.folder);
    const selected = this.#select(query, places);
    const ordered = this.#orders.inOrder(query.order, places);
    const { rows, groups } = arrangeRows(
      query.group,
      ordered,
      selected,
      this.#quotes,
      this.#paperList,
      this.#names,
    );
    const { ids } = this.#quotes;
    return {
      found: {
        total: selected.total,
        exact: selected.exact,
        groups,
        facets: describeFacets(selected.counts, query, this.#names),
        instead: this.#instead(query, selected, places),
      },
      idsAt: (from, to) => Array.from(rows.subarray(from, to), (number) => ids[number]!),
    };
  }

  #select(query: LockerQuery, places: Uint32Array | null): Selected {
    const [quotes, papers] = [this.#quotes, this.#paperList];
    const words = matchWords(query.words, {
      vocabulary: this.#vocabulary,
      quotes: this.#quoteWords,
      papers: this.#paperWords,
      paperOf: quotes.paper,
      recordOf: Int32Array.from(papers, ({ record }) => record ?? -1),
    });
    const isChanged = (paper: PaperEntry) => this.#isChanged(paper);
    return selectQuotes(query, { quotes, papers, names: this.#names, words, places, isChanged });
  }

  #instead(query: LockerQuery, { exact }: Selected, places: Uint32Array | null): string | null {
    if (exact > LITTLE) return null;
    const words = otherSpelling(query.words, this.#vocabulary);
    return words !== null && this.#select({ ...query, words }, places).exact > exact ? words : null;
  }

  /** Whether its source was found changed, or another paper was seen later at one of its addresses. */
  #isChanged(paper: PaperEntry): boolean {
    if (this.#foundChanged.has(paper.sha256)) return true;
    if (!this.#latest) {
      this.#latest = new Map();
      for (const { sha256, addresses } of this.#papers.values())
        for (const { address, lastSeen } of addresses)
          if (lastSeen > (this.#latest.get(address)?.lastSeen ?? ''))
            this.#latest.set(address, { sha256, lastSeen });
    }
    return paper.addresses.some(({ address }) => this.#latest!.get(address)!.sha256 !== paper.sha256);
  }

  #placesIn(folder: string | null): Uint32Array | null {
    if (folder === null) return null;
    const places = new Uint32Array(this.#quotes.length);
    this.#folders.get(folder)?.quotes.forEach((id, at) => {
      const number = this.#numbers.get(id);
      if (number !== undefined) places[number] = at + 1;
    });
    return places;
  }
}
