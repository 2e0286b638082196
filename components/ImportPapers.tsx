import type { ImportCounts, ImportPreviewFacts } from './ImportPreview.tsx';

/** Papers listed; the others are counted. */
const LISTED = 50;

/** What an import would do to each paper, for whoever wants to know. */
export function ImportPapers({ papers }: { papers: ImportPreviewFacts['byPaper'] }) {
  const rest = papers.length - LISTED;
  return (
    <details data-import-papers>
      <summary>Paper by paper ({papers.length.toLocaleString('en-GB')})</summary>
      <ul>
        {papers.slice(0, LISTED).map(({ sha256, title, isNotRead, quotes }) => (
          <li key={sha256}>
            {title || 'A paper without a title'}
            {isNotRead && ' (never read with Minuted)'}
            <span class="soft example">{describe(quotes)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="soft">And {rest.toLocaleString('en-GB')} more.</p>}
    </details>
  );
}

function describe({ added, merged, restored, already }: ImportCounts): string {
  const parts = [
    [added, 'new'],
    [merged, merged === 1 ? 'gets more' : 'get more'],
    [restored, 'from the bin'],
    [already, 'as here'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, text]) => `${count.toLocaleString('en-GB')} ${text}`);
  return said.length > 0 ? `Quotes: ${said.join(', ')}` : 'No quotes';
}
