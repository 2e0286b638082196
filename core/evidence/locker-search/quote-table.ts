import { BANDS } from '../../phrases/hit.ts';
import { citedValue, type Citation } from '../citation.ts';
import { VOICES, type Quote } from '../quote.ts';
import { categoryOf, type NameTables, type PaperEntry } from './entries.ts';
import type { Names } from './names.ts';

/** Quotes for which there is room at first. */
const FIRST_ROOM = 1024;

/**
 * What the search keeps of quotes, by their numbers: a column for each property, because a question goes through all
 * quotes, and as many objects would lie all over the memory. What is in a row stays when its quote is removed.
 */
export class QuoteTable {
  readonly ids: string[] = [];
  /** 1 for a quote that is there, 0 for one that was removed. */
  isHere = new Uint8Array(FIRST_ROOM);
  /** Numbers of papers. */
  paper = new Uint32Array(FIRST_ROOM);
  /** Milliseconds. */
  savedAt = new Float64Array(FIRST_ROOM);
  /** Offsets into the reading text. */
  start = new Float64Array(FIRST_ROOM);
  /** Numbers of names. */
  category = new Uint32Array(FIRST_ROOM);
  council = new Uint32Array(FIRST_ROOM);
  /** Place in `BANDS`; its length for a quote without a band. */
  band = new Uint8Array(FIRST_ROOM);
  /** Place in `VOICES`; its length where the reader has not said. */
  voice = new Uint8Array(FIRST_ROOM);
  /** Place in `tagSets`. */
  tags = new Uint32Array(FIRST_ROOM);
  /** 1 where council, body or date is not known. */
  unsourced = new Uint8Array(FIRST_ROOM);
  /** The numbers of the tags that quotes have together; the first set is empty. */
  readonly tagSets: (readonly number[])[] = [[]];
  readonly #tagSetNumbers = new Map([['', 0]]);
  /** Just those that know something by themselves: for others their paper's stands. */
  readonly #citations = new Map<number, Citation>();

  /** How many numbers were given out. */
  get length(): number {
    return this.ids.length;
  }

  /** Adds a quote of this paper and gives its number. */
  add(quote: Quote, paper: PaperEntry, { categories, tags, councils }: NameTables): number {
    const number = this.#next(quote.id);
    const position = quote.selectors.find((selector) => selector.type === 'TextPositionSelector');
    const { council, body, meetingDate } = quote.citation;
    const isCited = [council, body, meetingDate].some(
      (field) => field.typed !== null || field.detected !== null,
    );
    if (isCited) this.#citations.set(number, quote.citation);
    this.paper[number] = paper.number;
    this.savedAt[number] = Date.parse(quote.savedAt);
    this.start[number] = position?.start ?? 0;
    this.category[number] = categories.numberOf(categoryOf(quote));
    this.band[number] = quote.match ? BANDS.indexOf(quote.match.band) : BANDS.length;
    this.voice[number] = quote.voice === null ? VOICES.length : VOICES.indexOf(quote.voice);
    this.tags[number] = this.#tagSet(quote.tags.map((tag) => tags.numberOf(tag)));
    this.cite(number, paper, councils);
    return number;
  }

  /** Adds a row of another table with the same names, and gives its number here. */
  copy(other: QuoteTable, row: number): number {
    const number = this.#next(other.ids[row]!);
    const citation = other.#citations.get(row);
    if (citation) this.#citations.set(number, citation);
    for (const column of COLUMNS) this[column][number] = other[column][row]!;
    this.tags[number] = this.#tagSet(other.tagSets[other.tags[row]!]!);
    return number;
  }

  /** Works out anew what depends on the paper as well as on the quote. */
  cite(number: number, paper: PaperEntry, councils: Names): void {
    const citation = this.#citations.get(number);
    const value = (name: 'council' | 'body' | 'meetingDate'): string | null =>
      citedValue(name, paper.citation, citation);
    const council = value('council');
    this.council[number] = councils.numberOf(council ?? '');
    this.unsourced[number] = !council || !value('body') || !value('meetingDate') ? 1 : 0;
  }

  remove(number: number): void {
    this.isHere[number] = 0;
  }

  #next(id: string): number {
    const number = this.ids.length;
    if (number === this.isHere.length) this.#grow(Math.ceil(number * 1.5));
    this.ids.push(id);
    this.isHere[number] = 1;
    return number;
  }

  #grow(room: number): void {
    const grown = <Column extends Uint8Array | Uint32Array | Float64Array>(column: Column, more: Column) => {
      more.set(column);
      return more;
    };
    this.isHere = grown(this.isHere, new Uint8Array(room));
    this.paper = grown(this.paper, new Uint32Array(room));
    this.savedAt = grown(this.savedAt, new Float64Array(room));
    this.start = grown(this.start, new Float64Array(room));
    this.category = grown(this.category, new Uint32Array(room));
    this.council = grown(this.council, new Uint32Array(room));
    this.band = grown(this.band, new Uint8Array(room));
    this.voice = grown(this.voice, new Uint8Array(room));
    this.tags = grown(this.tags, new Uint32Array(room));
    this.unsourced = grown(this.unsourced, new Uint8Array(room));
  }

  #tagSet(tags: readonly number[]): number {
    const key = tags.join(' ');
    let number = this.#tagSetNumbers.get(key);
    if (number === undefined) {
      number = this.tagSets.push(tags) - 1;
      this.#tagSetNumbers.set(key, number);
    }
    return number;
  }
}

/** What is copied as it is; the sets of tags have numbers of their own in each table. */
const COLUMNS = ['paper', 'savedAt', 'start', 'category', 'council', 'band', 'voice', 'unsourced'] as const;
