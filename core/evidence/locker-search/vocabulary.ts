import { foldWord } from '../../text/read-word.ts';
import { scanWords } from '../../text/words.ts';
import { searchWord } from './search-words.ts';
import { SortedList } from './sorted-list.ts';
import { countBits, countErrors, lettersOf } from './spelling.ts';

/** Stands between two texts, so that no phrase goes over from one into the other. */
export const GAP = 0;
/** More words than a search has. */
const NEAR_KEPT = 50;

/** A word, and how many errors away it is from the one that was typed. */
export type NearWord = { number: number; errors: number };

/** All words of the locker by number, from 1, and how many records have each: words that none has any more are not found. */
export class Vocabulary {
  readonly #words: string[] = [''];
  readonly #letters: number[] = [0];
  readonly #uses: number[] = [0];
  readonly #numbers = new Map<string, number>();
  /** What was written in the texts, as it was written: folding each word anew would take most of the time. */
  readonly #written = new Map<string, number>();
  readonly #sorted = new SortedList((a, b) => (this.#words[a]! < this.#words[b]! ? -1 : 1));
  #order: Uint32Array | null = null;
  /** What was found near words: a search asks for each of its words two or three times, and again with every letter of the next. */
  readonly #near = new Map<string, readonly NearWord[]>();

  /** Puts the numbers of the words of a text into `into`, in order; words that are new get one. */
  read(text: string, into: number[]): void {
    scanWords(text, 0, text.length, undefined, {
      onPlain: (start, end) => {
        const slice = text.slice(start, end);
        let number = this.#written.get(slice);
        if (number === undefined) {
          number = this.#numberOf(searchWord(foldWord(slice).text));
          this.#written.set(slice, number);
        }
        if (number !== GAP) into.push(number);
      },
      onRead: (word) => {
        const number = this.#numberOf(searchWord(word.text));
        if (number !== GAP) into.push(number);
      },
    });
  }

  #numberOf(word: string): number {
    if (word === '') return GAP;
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#words.push(word);
    this.#letters.push(lettersOf(word));
    this.#uses.push(0);
    this.#numbers.set(word, number);
    this.#sorted.add(number);
    this.#order = null;
    this.#near.clear();
    return number;
  }

  /** Notes that `more` records more (or fewer) have a word. */
  count(number: number, more: number): void {
    this.#uses[number] = this.#uses[number]! + more;
    if (this.#near.size > 0) this.#near.clear();
  }

  uses(number: number): number {
    return this.#uses[number] ?? 0;
  }

  wordOf(number: number): string {
    return this.#words[number]!;
  }

  /** The number of a word that some record has, or `GAP`. */
  find(word: string): number {
    const number = this.#numbers.get(word) ?? GAP;
    return this.uses(number) > 0 ? number : GAP;
  }

  /** The words that begin so. */
  startingWith(beginning: string): number[] {
    this.#order ??= this.#sorted.inOrder();
    const found: number[] = [];
    for (let at = this.#firstFrom(beginning); at < this.#order.length; at += 1) {
      const number = this.#order[at]!;
      if (!this.#words[number]!.startsWith(beginning)) break;
      if (this.uses(number) > 0) found.push(number);
    }
    return found;
  }

  #firstFrom(beginning: string): number {
    let [low, high] = [0, this.#order!.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[this.#order![middle]!]! < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The words that are one to `most` errors away from what was typed, or with `asBeginning` begin with one that is. */
  near(typed: string, most: number, asBeginning: boolean): readonly NearWord[] {
    if (most === 0) return [];
    const asked = `${typed} ${most} ${asBeginning}`;
    const known = this.#near.get(asked);
    if (known) return known;
    const found: NearWord[] = [];
    const letters = lettersOf(typed);
    for (let number = 1; number < this.#words.length; number += 1) {
      const others = this.#letters[number]!;
      if (this.#uses[number] === 0 || countBits(letters & ~others) > most) continue;
      if (!asBeginning && countBits(others & ~letters) > most) continue;
      const errors = countErrors(typed, this.#words[number]!, most, asBeginning);
      if (errors > 0 && errors <= most) found.push({ number, errors });
    }
    if (this.#near.size >= NEAR_KEPT) this.#near.clear();
    this.#near.set(asked, found);
    return found;
  }
}
