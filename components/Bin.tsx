import { useRef } from 'preact/hooks';
import type { Quote } from '../core/evidence/quote.ts';
import { say, sayCount } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { daysLeft } from './days-left.ts';
import { formatDate } from './format-date.ts';
import { useGrowing } from './use-growing.ts';

type Props = {
  items: { quote: Quote; title: string }[];
  /** How many days the bin keeps a quote. */
  days: number;
  now: Date;
  onRestore: (ids: string[]) => void;
  onEmpty: () => void;
};

/** The deleted quotes, each with a way back and the days that are left, and one way to be rid of them all. */
export function Bin({ items, days, now, onRestore, onEmpty }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useGrowing(items.length, '');
  if (items.length === 0) return <p>{say('bin_theBinIsEmptyItKeeps', { days })}</p>;
  const count = sayCount('common_quotes', items.length);
  return (
    <section aria-labelledby="bin">
      <h2 id="bin">{say('bin_bin')}</h2>
      <p>{say('bin_whatYouDeleteStaysHereFor', { days })}</p>
      <p class="row">
        <button
          type="button"
          data-action="restore-all"
          onClick={() => onRestore(items.map(({ quote }) => quote.id))}
        >
          {sayCount('bin_restoreAll', items.length)}
        </button>
        <button type="button" data-action="empty-bin" onClick={() => dialog.current?.showModal()}>
          {say('bin_emptyTheBin')}
        </button>
      </p>
      <dialog ref={dialog} class="card" aria-label={say('bin_emptyTheBin')}>
        <p>{say('bin_deleteForGoodThisCannotBe', { count })}</p>
        <form method="dialog" class="row">
          <button type="submit">{say('bin_keep')}</button>
          <button type="submit" class="danger" data-action="empty-bin-for-good" onClick={onEmpty}>
            {say('bin_deleteForGood')}
          </button>
        </form>
      </dialog>
      {items.slice(0, shown).map(({ quote, title }) => (
        <article
          key={quote.id}
          class="card quote"
          data-quote={quote.id}
          tabIndex={-1}
          aria-label={say('bin_deletedQuote')}
        >
          <blockquote>{quote.cleaned || quote.exact}</blockquote>
          <p class="soft">
            {title}
            {quote.deletedAt && (
              <>
                {' · '}
                <Said
                  text="bin_deleted"
                  parts={{
                    date: formatDate(quote.deletedAt),
                    days: daysText(daysLeft(quote.deletedAt, days, now)),
                  }}
                  tags={{ left: (words) => <span data-days-left>{words}</span> }}
                />
              </>
            )}
          </p>
          <button type="button" data-action="restore" onClick={() => onRestore([quote.id])}>
            {say('bin_restore')}
          </button>
        </article>
      ))}
    </section>
  );
}

function daysText(left: number): string {
  if (left <= 0) return say('bin_goesTheNextTimeTheLocker');
  return sayCount('bin_daysLeft', left);
}
