import { say, sayCount } from '../platform/say.ts';
import type { ImportCounts, ImportPreviewFacts } from './ImportPreview.tsx';

/** Papers listed; the others are counted. */
const LISTED = 50;

/** What an import would do to each paper, for whoever wants to know. */
export function ImportPapers({ papers }: { papers: ImportPreviewFacts['byPaper'] }) {
  const rest = papers.length - LISTED;
  return (
    <details data-import-papers>
      <summary>{say('importPapers_paperByPaper', { papers: papers.length.toLocaleString('en-GB') })}</summary>
      <ul>
        {papers.slice(0, LISTED).map(({ sha256, title, isNotRead, quotes }) => (
          <li key={sha256}>
            {titleText(title, isNotRead)}
            <span class="soft example">{describe(quotes)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="soft">{say('importPapers_andMore', { rest: rest.toLocaleString('en-GB') })}</p>}
    </details>
  );
}

function describe({ added, merged, restored, already }: ImportCounts): string {
  const parts = [
    [added, say('importPapers_new')],
    [merged, sayCount('importPapers_getMore', merged)],
    [restored, say('importPapers_fromTheBin')],
    [already, say('importPapers_asHere')],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, text]) => `${count.toLocaleString('en-GB')} ${text}`);
  return said.length > 0
    ? say('importPapers_quotes', { counts: said.join(', ') })
    : say('importPapers_noQuotes');
}

function titleText(title: string, isNotRead: boolean): string {
  const name = title || say('common_aPaperWithoutATitle');
  return isNotRead ? say('importPapers_neverReadWithMinuted', { title: name }) : name;
}
