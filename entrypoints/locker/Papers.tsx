import { PaperSection } from '../../components/PaperSection.tsx';
import type { QuoteMatch } from '../../core/evidence/quote.ts';
import type { Pack } from '../../core/phrases/pack.ts';
import { findPictures } from '../../storage/pictures.ts';
import { editQuote } from '../../storage/quotes.ts';
import type { LockerView } from '../../storage/read-locker.ts';

type Props = {
  view: LockerView;
  packs: readonly Pack[];
  /** The ids of the quotes that have pictures. */
  pictured: ReadonlySet<string>;
  onDelete: (id: string) => void;
  onMore: () => void;
};

/** The papers of the locker with their quotes, or how to come by some. */
export function Papers({ view: { papers, quoteCount }, packs, pictured, onDelete, onMore }: Props) {
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
          pictured={pictured}
          loadPictures={findPictures}
          categoryName={(match) => categoryName(match, packs)}
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

/** A category that no pack of today knows keeps its short name. */
function categoryName({ pack, category }: QuoteMatch, packs: readonly Pack[]): string {
  const own = packs.find(({ id }) => id === pack)?.categories.find(({ id }) => id === category);
  return own?.name ?? category;
}
