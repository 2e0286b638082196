import { useEffect, useState } from 'preact/hooks';

/** After this time everything is asked for, whatever became of the rows. */
const LONGEST_WAIT = 3000;

let areShown = false;
const waiting = new Set<() => void>();

/** Says that the first rows of the list are there, or will not come. */
export function firstRowsAreShown(): void {
  areShown = true;
  for (const tell of waiting) tell();
  waiting.clear();
}

/** Calls when the first rows of the list are there, or after a time in which they should have come. Gives what ends it. */
export function whenFirstRowsAreShown(call: () => void): () => void {
  if (areShown) {
    call();
    return () => {};
  }
  const tell = () => {
    end();
    call();
  };
  const end = () => {
    clearTimeout(timer);
    waiting.delete(tell);
  };
  const timer = setTimeout(tell, LONGEST_WAIT);
  waiting.add(tell);
  return end;
}

/**
 * Whether the first rows of the list are there. What counts a big locker waits for it: a browser reads one thing after
 * the other out of a database, and counting 100,000 quotes takes longer than the whole first screen.
 */
export function useFirstRows(): boolean {
  const [isTime, setTime] = useState(areShown);
  useEffect(() => whenFirstRowsAreShown(() => setTime(true)), []);
  return isTime;
}
