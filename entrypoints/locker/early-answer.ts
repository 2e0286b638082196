/** The number of the answer that the rows are which the page reads by itself; those of the worker come after it. */
export const EARLY_ANSWER = 1;
