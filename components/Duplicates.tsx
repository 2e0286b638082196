import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { formatDate } from './format-date.ts';
import { Modal } from './Modal.tsx';
import { ModalActions } from './ModalActions.tsx';

export type Duplicate = { quote: Quote; paper: Paper };

type Props = {
  /** Quotes that are likely the same, each group with the oldest first. */
  groups: readonly Duplicate[][];
  onMerge: (group: readonly Duplicate[]) => void;
  onClose: () => void;
};

/** Quotes that are in the locker twice, side by side, each with a way to make one of them. */
export function Duplicates({ groups, onMerge, onClose }: Props) {
  return (
    <Modal title={duplicatesText(groups.length)} onClose={onClose} toRead>
      <p>
        Merging keeps the oldest, with the notes and tags of all, in its place in your folders. The others go
        to the bin, and one Undo takes it back.
      </p>
      {groups.map((group, index) => (
        <section key={group[0]!.quote.id} class="duplicates" aria-label={`Group ${index + 1}`}>
          {group.map(({ quote, paper }) => (
            <div key={quote.id} class="card">
              <blockquote>{quote.cleaned || quote.exact}</blockquote>
              <p class="soft">
                {paper.title || 'A paper without a title'}
                {quote.pages.length > 0 && `, page ${quote.pages[0]}`} · Saved {formatDate(quote.savedAt)}
              </p>
              {quote.note !== '' && <p>Note: {quote.note}</p>}
              {quote.tags.length > 0 && <p>Tags: {quote.tags.join(', ')}</p>}
            </div>
          ))}
          <button type="button" data-action="merge" onClick={() => onMerge(group)}>
            Merge these {group.length}
          </button>
        </section>
      ))}
      <ModalActions onClose={onClose} />
    </Modal>
  );
}

/** How many quotes are there twice, in a sentence. */
export function duplicatesText(count: number): string {
  if (count === 0) return 'Every quote is in here once';
  return count === 1 ? '1 quote is in here twice' : `${count} quotes are in here twice`;
}
