/** One word of a pattern: `plain` as written, `forms` for `word~`, `prefix` for `word*`, `exact` for `=WORD`. */
export type PatternWord = {
  text: string;
  form: 'plain' | 'forms' | 'prefix' | 'exact';
};

/** A part of a pattern, as it is written. */
export type PatternPart =
  /** Words that stand next to each other because they were written with a hyphen: `out-of-county`. */
  | { kind: 'words'; words: PatternWord[] }
  | { kind: 'list'; name: string }
  | { kind: 'number' }
  | { kind: 'choice'; alternatives: PatternPart[][]; optional: boolean }
  /** Up to `words` other words in between; with `eitherOrder` the two sides may change places. */
  | { kind: 'gap'; words: number; eitherOrder: boolean };

export type ContextTest = '+sent' | '+para' | '-sent' | '-para' | '-in';

export type PatternContext = { test: ContextTest; parts: PatternPart[] };

export type ParsedPattern = {
  parts: PatternPart[];
  contexts: PatternContext[];
};
