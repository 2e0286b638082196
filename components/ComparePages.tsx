import { useRef } from 'preact/hooks';
import type { ComparedPage } from '../core/evidence/compare-pages.ts';
import type { WordRun } from '../core/evidence/find-again/refound.ts';
import { say, sayCount } from '../platform/say.ts';
import { pageName } from './page-name.ts';
import { WordDifference } from './WordDifference.tsx';

type Props = {
  /** The pages compared so far. */
  pages: readonly ComparedPage[];
  /** Whether all pages were compared. */
  done: boolean;
};

/** The old and the new text of each page side by side, or below each other where there is little room. */
export function ComparePages({ pages, done }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const changed = pages.filter(isChanged).length;
  const go = (step: 1 | -1) => {
    const places = [...list.current!.querySelectorAll<HTMLElement>('[data-changed]')];
    const at = places.findIndex((place) => place.contains(document.activeElement));
    const next = at < 0 ? (step > 0 ? 0 : places.length - 1) : at + step;
    places[next]?.focus();
  };
  return (
    <section class="compare-pages" aria-label={say('comparePages_oldAndNewText')}>
      <p role="status">{changedText(changed, done)}</p>
      <div class="row">
        <button type="button" disabled={changed === 0} onClick={() => go(-1)}>
          {say('comparePages_previousDifference')}
        </button>
        <button type="button" disabled={changed === 0} onClick={() => go(1)}>
          {say('comparePages_nextDifference')}
        </button>
      </div>
      <div ref={list}>
        {pages.map((page, at) => (
          <ComparedSection key={at} page={page} number={at + 1} />
        ))}
      </div>
    </section>
  );
}

function ComparedSection({ page, number }: { page: ComparedPage; number: number }) {
  const title = page.page === null ? say('comparePages_part', { number }) : pageName([page.page]);
  if (!isChanged(page)) return <p class="soft">{say('comparePages_noWordDiffers', { title })}</p>;
  return (
    <section data-changed="" tabIndex={-1} aria-label={say('comparePages_wordsDiffer', { title })}>
      <h3>{title}</h3>
      <div class="two-texts">
        <div>
          <h4>
            {say('comparePages_before')}
            {page.oldPages.length > 0 && ` (${pageName(page.oldPages)})`}
          </h4>
          <p>
            <Words runs={without(page.runs, 'added')} />
          </p>
        </div>
        <div>
          <h4>{say('comparePages_now')}</h4>
          <p>
            <Words runs={without(page.runs, 'removed')} />
          </p>
        </div>
      </div>
    </section>
  );
}

function Words({ runs }: Pick<ComparedPage, 'runs'>) {
  return runs.length > 0 ? (
    <WordDifference runs={runs} />
  ) : (
    <span class="soft">{say('comparePages_noWords')}</span>
  );
}

function isChanged({ runs }: ComparedPage): boolean {
  return runs.some(({ kind }) => kind !== 'kept');
}

function without(runs: readonly WordRun[], kind: WordRun['kind']): WordRun[] {
  return runs.filter((run) => run.kind !== kind);
}

function changedText(changed: number, done: boolean): string {
  if (!done) return say('comparePages_comparingThePages');
  if (changed === 0) return say('comparePages_noWordDiffers2');
  return sayCount('comparePages_wordsDifferOnPages', changed);
}
