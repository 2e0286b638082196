import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { say, sayCount } from '../platform/say.ts';
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
      <p>{say('duplicates_mergingKeepsTheOldestWithThe')}</p>
      {groups.map((group, index) => (
        <section
          key={group[0]!.quote.id}
          class="duplicates"
          aria-label={say('duplicates_group', { index: index + 1 })}
        >
          {group.map(({ quote, paper }) => (
            <div key={quote.id} class="card">
              <blockquote>{quote.cleaned || quote.exact}</blockquote>
              <p class="soft">
                {say('duplicates_saved', {
                  paper: paperText(paper, quote),
                  date: formatDate(quote.savedAt),
                })}
              </p>
              {quote.note !== '' && <p>{say('duplicates_note', { note: quote.note })}</p>}
              {quote.tags.length > 0 && <p>{say('duplicates_tags', { tags: quote.tags.join(', ') })}</p>}
            </div>
          ))}
          <button type="button" data-action="merge" onClick={() => onMerge(group)}>
            {say('duplicates_mergeThese', { group: group.length })}
          </button>
        </section>
      ))}
      <ModalActions onClose={onClose} />
    </Modal>
  );
}

function paperText(paper: Paper, { pages: [page] }: Quote): string {
  const title = paper.title || say('common_aPaperWithoutATitle');
  return page === undefined ? title : say('duplicates_titleAndPage', { title, page });
}

/** How many quotes are there twice, in a sentence. */
export function duplicatesText(count: number): string {
  if (count === 0) return say('duplicates_everyQuoteIsInHereOnce');
  return sayCount('duplicates_quotesAreInHereTwice', count);
}
