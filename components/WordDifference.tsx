import type { WordRun } from '../core/evidence/find-again/refound.ts';
import { say } from '../platform/say.ts';

/** The words of two texts in one: what was removed and added is marked, and said for those who cannot see it. */
export function WordDifference({ runs }: { runs: readonly WordRun[] }) {
  return (
    <>
      {runs.map(({ kind, text }, at) => (
        <span key={at}>
          {at > 0 && ' '}
          {kind === 'kept' && text}
          {kind === 'removed' && (
            <del>
              <span class="visually-hidden">{say('wordDifference_removed')} </span>
              {text}
              <span class="visually-hidden">{say('wordDifference_endOfRemoved')}</span>
            </del>
          )}
          {kind === 'added' && (
            <ins>
              <span class="visually-hidden">{say('wordDifference_added')} </span>
              {text}
              <span class="visually-hidden">{say('wordDifference_endOfAdded')}</span>
            </ins>
          )}
        </span>
      ))}
    </>
  );
}
