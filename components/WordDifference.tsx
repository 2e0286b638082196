import type { WordRun } from '../core/evidence/find-again/refound.ts';

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
              <span class="visually-hidden">removed: </span>
              {text}
              <span class="visually-hidden">, end of removed</span>
            </del>
          )}
          {kind === 'added' && (
            <ins>
              <span class="visually-hidden">added: </span>
              {text}
              <span class="visually-hidden">, end of added</span>
            </ins>
          )}
        </span>
      ))}
    </>
  );
}
