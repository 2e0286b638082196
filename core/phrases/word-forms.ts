/**
 * The forms that `word~` stands for: the pack's own row, else the word with s, ed and ing (es after s, x, z, ch
 * and sh; d after e, where ing replaces the e; a consonant with y becomes ies, ied). Made-up forms do no harm.
 */
export function formsOf(word: string, table: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const row = Object.hasOwn(table, word) ? table[word] : undefined;
  if (row) return row;
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  const plural = /(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  return [word, plural, `${word}ed`, `${word}ing`];
}
