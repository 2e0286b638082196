import { useEffect, useState } from 'preact/hooks';

/** So many items at a time: more than a screen shows, made in well under 50 ms even on an old laptop. */
export const STEP = 12;
/** The browser may do something else for so long, in milliseconds, before the next come. */
export const STEP_MS = 16;

/**
 * How many items of a long list to render now: a screenful at once, the others a few at a time while the browser has
 * nothing better to do. So a list of thousands is soon whole, as keyboards and screen readers need it, and nobody
 * waits for it. `reset` starts anew when it changes.
 */
export function useGrowing(length: number, reset: string): number {
  const [grown, setGrown] = useState({ reset, count: STEP });
  const count = grown.reset === reset ? grown.count : STEP;
  useEffect(() => {
    if (count >= length) return;
    const timer = setTimeout(() => setGrown({ reset, count: count + STEP }), STEP_MS);
    return () => clearTimeout(timer);
  }, [count, length, reset]);
  return Math.min(count, length);
}
