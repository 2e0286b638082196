import { useRef } from 'preact/hooks';
import type { Quote } from '../core/evidence/quote.ts';
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
  if (items.length === 0) return <p>The bin is empty. It keeps what you delete for {days} days.</p>;
  const count = items.length === 1 ? '1 quote' : `${items.length.toLocaleString('en-GB')} quotes`;
  return (
    <section aria-labelledby="bin">
      <h2 id="bin">Bin</h2>
      <p>What you delete stays here for {days} days, then it goes for good.</p>
      <p class="row">
        <button
          type="button"
          data-action="restore-all"
          onClick={() => onRestore(items.map(({ quote }) => quote.id))}
        >
          Restore {items.length === 1 ? 'it' : `all ${items.length.toLocaleString('en-GB')}`}
        </button>
        <button type="button" data-action="empty-bin" onClick={() => dialog.current?.showModal()}>
          Empty the bin
        </button>
      </p>
      <dialog ref={dialog} class="card" aria-label="Empty the bin">
        <p>Delete {count} for good? This cannot be undone.</p>
        <form method="dialog" class="row">
          <button type="submit">Keep</button>
          <button type="submit" class="danger" data-action="empty-bin-for-good" onClick={onEmpty}>
            Delete for good
          </button>
        </form>
      </dialog>
      {items.slice(0, shown).map(({ quote, title }) => (
        <article
          key={quote.id}
          class="card quote"
          data-quote={quote.id}
          tabIndex={-1}
          aria-label="Deleted quote"
        >
          <blockquote>{quote.cleaned || quote.exact}</blockquote>
          <p class="soft">
            {title}
            {quote.deletedAt && (
              <>
                {' '}
                · Deleted {formatDate(quote.deletedAt)} ·{' '}
                <span data-days-left>{daysText(daysLeft(quote.deletedAt, days, now))}</span>
              </>
            )}
          </p>
          <button type="button" data-action="restore" onClick={() => onRestore([quote.id])}>
            Restore
          </button>
        </article>
      ))}
    </section>
  );
}

function daysText(left: number): string {
  if (left <= 0) return 'Goes the next time the locker is opened';
  return left === 1 ? '1 day left' : `${left} days left`;
}
