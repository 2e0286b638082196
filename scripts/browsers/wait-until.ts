import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks every 100 ms until the answer is truthy and gives it. An attempt that throws counts as "not yet". After
 * `timeoutMs` throws an error that names `what` and the last failure.
 */
export async function waitUntil<T>(
  what: string,
  attempt: () => Promise<T>,
  timeoutMs: number,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeoutMs;
  let last: unknown = 'the answer was no';
  for (;;) {
    try {
      const answer = await attempt();
      if (answer) return answer;
      last = `the answer was ${JSON.stringify(answer)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (performance.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${what}: ${String(last)}`);
    await sleep(100);
  }
}
