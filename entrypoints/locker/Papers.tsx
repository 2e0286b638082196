import { PaperSection } from '../../components/PaperSection.tsx';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { editQuote } from '../../storage/quotes.ts';
import type { LockerView } from '../../storage/read-locker.ts';

type Props = { view: LockerView; onDelete: (id: string) => void; onMore: () => void };

/** The papers of the locker with their quotes, or how to come by some. */
export function Papers({ view: { papers, quoteCount }, onDelete, onMore }: Props) {
  if (papers.length === 0) return <Empty />;
  const shown = papers.flatMap(({ quotes }) => quotes);
  const knownTags = [...new Set(shown.flatMap(({ tags }) => tags))].sort();
  return (
    <>
      {papers.map(({ paper, quotes }) => (
        <PaperSection
          key={paper.sha256}
          paper={paper}
          quotes={quotes}
          knownTags={knownTags}
          categoryName={categoryName}
          onNote={(id, note) => editQuote(id, { note })}
          onTags={(id, tags) => editQuote(id, { tags })}
          onDelete={onDelete}
        />
      ))}
      {shown.length < quoteCount && (
        <p class="row">
          The newest {shown.length} of {quoteCount} quotes are shown.
          <button type="button" data-action="show-more" onClick={onMore}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}

function Empty() {
  return (
    <p class="card">
      This is where your saved quotes are kept, with the paper and page that they come from. To save the first
      one, open a council paper, click a highlight or select some words, and choose “Save”.
    </p>
  );
}

/** A category that the pack of today does not know keeps its short name. */
function categoryName(category: string): string {
  return sendPack.categories.find(({ id }) => id === category)?.name ?? category;
}
