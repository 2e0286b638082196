import { useEffect, useState } from 'preact/hooks';
import type { LiveResult } from '../../storage/follow-query.ts';
import { loadLateParts } from './late.ts';
import type * as LateParts from './late-parts.ts';

type Parts = typeof LateParts;

/** What something of the late parts tells again and again, `start` before that. It is followed once it `isWanted`; `follow` gives what ends it. */
export function useLate<T>(
  follow: (parts: Parts, tell: (value: T) => void) => () => void,
  start: T,
  inputs: unknown[],
  isWanted: boolean,
): T {
  const [value, setValue] = useState(start);
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    let end = () => {};
    void loadLateParts().then((parts) => {
      if (!isOver) end = follow(parts, (next) => setValue(() => next));
    });
    return () => {
      isOver = true;
      end();
    };
  }, [isWanted, ...inputs]);
  return value;
}

/** As `useLiveQuery`, with a query of the late parts. */
export function useLateQuery<T>(
  queryOf: (parts: Parts) => Promise<T>,
  inputs: unknown[],
  isWanted: boolean,
): LiveResult<T> {
  return useLate<LiveResult<T>>(
    (parts, tell) => parts.followQuery(() => queryOf(parts), tell),
    { state: 'loading' },
    inputs,
    isWanted,
  );
}
