/** A pattern that cannot be used. The message is a sentence for the person who wrote it; `column` counts from 1. */
export class PatternError extends Error {
  readonly column: number;

  constructor(message: string, column: number) {
    super(message);
    this.name = 'PatternError';
    this.column = column;
  }
}
