/** Remembers something for each different word, found by the word's place in a text without cutting it out. */
export type WordTable<T> = {
  /** What is remembered for the characters from `start` to `end`; `learn` is asked once for each different word. */
  get(text: string, start: number, end: number): T;
  clear(): void;
};

/** More different words than a long paper has; a power of two is twice as many places, so that few are taken. */
const MOST_WORDS = 32_768;
const PLACES = 2 * MOST_WORDS;

/** Makes an empty table; it forgets everything when it is full. */
export function createWordTable<T>(learn: (word: string) => T): WordTable<T> {
  /** The number of the word at a place; 0 is nobody's. */
  const places = new Uint16Array(PLACES);
  let words: string[] = [''];
  let values: (T | undefined)[] = [undefined];

  const clear = (): void => {
    if (words.length === 1) return;
    places.fill(0);
    words = [''];
    values = [undefined];
  };

  return {
    get(text, start, end) {
      let hash = 0;
      for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
      let place = (hash ^ (hash >>> 16)) & (PLACES - 1);
      for (let number = places[place]; number; number = places[place]) {
        const word = words[number]!;
        if (word.length === end - start && text.startsWith(word, start)) return values[number] as T;
        place = (place + 1) & (PLACES - 1);
      }
      const word = text.slice(start, end);
      const value = learn(word);
      // Learning may not look up words itself, so the place is still free.
      if (words.length >= MOST_WORDS) clear();
      else {
        places[place] = words.length;
        words.push(word);
        values.push(value);
      }
      return value;
    },
    clear,
  };
}
