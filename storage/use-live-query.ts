import { useEffect, useState } from 'preact/hooks';
import { followQuery, type LiveResult } from './follow-query.ts';

export type { LiveResult };

/**
 * What a query of the database gives, again after every change that touches it, in this tab or another.
 * `inputs` are what the query depends on; while it runs anew the last answer stays.
 */
export function useLiveQuery<T>(query: () => Promise<T>, inputs: unknown[]): LiveResult<T> {
  const [result, setResult] = useState<LiveResult<T>>({ state: 'loading' });
  useEffect(() => followQuery(query, setResult), inputs);
  return result;
}
