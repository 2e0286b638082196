import { useEffect, useMemo, useState } from 'preact/hooks';
import { STEP, STEP_MS } from './use-growing.ts';

/**
 * The keys of a long list to render now, as `useGrowing` says it of counts. What is there stays when others come
 * before, between and behind it; so a list that is put together again and again never renders more than a few new
 * items at once. `wanted` is always there. `reset` starts anew when it changes.
 */
export function useGrowingKeys(
  keys: readonly string[],
  wanted: string | null,
  reset: string,
): ReadonlySet<string> {
  const [grown, setGrown] = useState({ reset, keys: new Set<string>() as ReadonlySet<string> });
  const before = grown.reset === reset ? grown.keys : null;
  const now = useMemo(() => nextKeys(keys, before, wanted), [keys, before, wanted]);
  useEffect(() => {
    if (keys.every((key) => now.has(key))) return;
    const timer = setTimeout(() => setGrown({ reset, keys: now }), STEP_MS);
    return () => clearTimeout(timer);
  }, [now, keys, reset]);
  return now;
}

/** Those of `keys` that were there before, the first few others, and the one that is wanted. */
export function nextKeys(
  keys: readonly string[],
  before: ReadonlySet<string> | null,
  wanted: string | null,
): ReadonlySet<string> {
  let left = STEP;
  return new Set(keys.filter((key) => key === wanted || before?.has(key) || left-- > 0));
}
