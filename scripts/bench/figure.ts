/** One measured figure; printed as a line of JSON and as a row of docs/bench.md. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  /** What was measured in the same run for comparison. */
  comparedWith?: string;
  comparedValue?: number;
  /** `value` divided by `comparedValue`. */
  ratio?: number;
  budget?: string;
  note?: string;
};

/** A figure beside another one of the same unit. */
export function compared(figure: Figure, comparedWith: string, comparedValue: number): Figure {
  const ratio = Number((figure.value / comparedValue).toPrecision(3));
  return { ...figure, comparedWith, comparedValue, ratio };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
