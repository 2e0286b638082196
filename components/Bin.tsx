import { useRef } from 'preact/hooks';
import type { Quote } from '../core/evidence/quote.ts';
import { formatDate } from './format-date.ts';

type Props = {
  items: { quote: Quote; title: string }[];
  onRestore: (id: string) => void;
  onEmpty: () => void;
};

/** The deleted quotes, each with a way back, and one way to be rid of them all. */
export function Bin({ items, onRestore, onEmpty }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  if (items.length === 0) return <p>The bin is empty.</p>;
  const count = items.length === 1 ? '1 quote' : `${items.length} quotes`;
  return (
    <section aria-label="Bin">
      <button type="button" data-action="empty-bin" onClick={() => dialog.current?.showModal()}>
        Empty the bin
      </button>
      <dialog ref={dialog} class="card" aria-label="Empty the bin">
        <p>Delete {count} for good? This cannot be undone.</p>
        <form method="dialog" class="row">
          <button type="submit">Keep</button>
          <button type="submit" class="danger" data-action="empty-bin-for-good" onClick={onEmpty}>
            Delete for good
          </button>
        </form>
      </dialog>
      {items.map(({ quote, title }) => (
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
            {quote.deletedAt && <> · Deleted {formatDate(quote.deletedAt)}</>}
          </p>
          <button type="button" data-action="restore" onClick={() => onRestore(quote.id)}>
            Restore
          </button>
        </article>
      ))}
    </section>
  );
}
