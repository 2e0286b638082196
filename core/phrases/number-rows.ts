/** Values and rows for which there is room at first. */
const FIRST = 1024;

function longer(numbers: Int32Array, least: number): Int32Array {
  const more = new Int32Array(Math.max(least, 2 * numbers.length));
  more.set(numbers);
  return more;
}

/** Rows of numbers one after the other in one array, which is read far faster than an array of arrays. */
export class NumberRows {
  /** The numbers of all rows. Another array when it has grown, as `begins` is. */
  values: Int32Array = new Int32Array(FIRST);
  /** Where in `values` each row begins, and one more: where the last one ends. */
  begins: Int32Array = new Int32Array(FIRST);
  /** How many rows there are. */
  length = 0;

  add(row: readonly number[]): void {
    const from = this.begins[this.length]!;
    const to = from + row.length;
    if (to > this.values.length) this.values = longer(this.values, to);
    if (this.length + 2 > this.begins.length) this.begins = longer(this.begins, 0);
    this.values.set(row, from);
    this.length += 1;
    this.begins[this.length] = to;
  }
}
