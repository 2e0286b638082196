import { useState } from 'preact/hooks';
import type { IncomingKind, RefusalReason } from '../core/exports/imports/incoming.ts';
import type { PackedCount } from '../core/exports/pack/packed-files.ts';
import { formatSize } from './format-size.ts';
import { filesText, IMPORT_KIND_TEXT, quotesText, REFUSAL_TEXT } from './import-text.ts';
import { ImportPapers } from './ImportPapers.tsx';

export type ImportCounts = { added: number; merged: number; restored: number; already: number };

/** What an import would do, as it is shown. */
export type ImportPreviewFacts = {
  kind: IncomingKind;
  quotes: ImportCounts;
  papers: ImportCounts;
  folders: ImportCounts;
  reports: number;
  byPaper: { sha256: string; title: string; isNotRead: boolean; quotes: ImportCounts }[];
  examples: { fate: keyof typeof EXAMPLE_NAMES; words: string }[];
  notRead: number;
  refused: { reason: RefusalReason; count: number; examples: string[] }[];
  checked: string[];
  isChanged: boolean;
  files: PackedCount;
};

type Props = { plan: ImportPreviewFacts; onAgree: () => void; onCancel: () => void };

/** What a chosen file would bring in, and what not and why, before anything is written. */
export function ImportPreview({ plan, onAgree, onCancel }: Props) {
  const { quotes, papers, folders, reports, files } = plan;
  const [isKnown, setKnown] = useState(false);
  const changes = quotes.added + quotes.merged + quotes.restored;
  const others = papers.added + papers.merged + folders.added + folders.merged + reports;
  const hasFiles = files.pictures + files.texts + files.copies > 0;
  const isNothing = changes + others === 0 && !hasFiles;
  return (
    <div data-import-preview>
      <p class="soft">{IMPORT_KIND_TEXT[plan.kind]}</p>
      <PackCheck {...plan} />
      <p>
        {isNothing
          ? 'Nothing in this file is new, so there is nothing to import.'
          : 'Nothing is written yet. If you agree:'}
      </p>
      <ul class="import-counts">
        <Count n={quotes.added} name="added" text="come in as new" one="comes in as new" />
        <Count
          n={quotes.merged}
          name="merged"
          text="are here already and get what is new: notes are put below yours, tags beside yours"
          one="is here already and gets what is new: its note is put below yours, its tags beside yours"
        />
        <Count
          n={quotes.restored}
          name="restored"
          text="come back from your bin"
          one="comes back from your bin"
        />
        <Count
          n={quotes.already}
          name="already"
          text="are here already, just the same, and are left as they are"
          one="is here already, just the same, and is left as it is"
        />
        {others > 0 && (
          <li data-count="others">
            {[
              papers.added > 0 && many(papers.added, 'new paper'),
              papers.merged > 0 && `more about ${many(papers.merged, 'paper')} already here`,
              folders.added > 0 && many(folders.added, 'new folder'),
              folders.merged > 0 && `more quotes in ${many(folders.merged, 'folder')}`,
              reports > 0 && many(reports, 'report of a checked source', 'reports of checked sources'),
            ]
              .filter((part) => part !== false)
              .join(', ')}
          </li>
        )}
        {hasFiles && (
          <li data-count="files">
            with {filesText(files)} ({formatSize(files.bytes)})
          </li>
        )}
      </ul>
      {plan.notRead > 0 && (
        <p class="card" data-import-not-read>
          {plan.notRead === 1 ? 'One paper was' : `${plan.notRead} papers were`} never read with Minuted. The
          quotes come in with the mark “Not checked against the paper”. Open the paper and compare before you
          rely on them.
        </p>
      )}
      {plan.refused.length > 0 && (
        <section data-import-refused>
          <h3>What does not come in</h3>
          <ul class="import-refused">
            {plan.refused.map(({ reason, count, examples }) => (
              <li key={reason}>
                {count.toLocaleString('en-GB')}: {REFUSAL_TEXT[reason]}
                {examples.map((example) => (
                  <span class="soft example">{example || '(empty)'}</span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan.examples.length > 0 && (
        <details>
          <summary>The first of them</summary>
          <ul class="import-refused">
            {plan.examples.map(({ fate, words }) => (
              <li>
                {EXAMPLE_NAMES[fate]} <span class="soft example">{words}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.byPaper.length > 0 && <ImportPapers papers={plan.byPaper} />}
      {plan.isChanged && !isNothing && (
        <p>
          <label>
            <input
              type="checkbox"
              data-action="know-changed"
              checked={isKnown}
              onChange={({ currentTarget }) => setKnown(currentTarget.checked)}
            />{' '}
            I know that it was changed
          </label>
        </p>
      )}
      <p class="row modal-actions">
        {!isNothing && (
          <button
            type="button"
            class="primary"
            data-action="agree-import"
            disabled={plan.isChanged && !isKnown}
            onClick={onAgree}
          >
            {changes > 0 ? `Import ${quotesText(changes)}` : 'Import'}
          </button>
        )}
        <button type="button" data-action="cancel-import" onClick={onCancel}>
          {isNothing ? 'Close' : 'Cancel'}
        </button>
      </p>
    </div>
  );
}

/** Problems named at once; a pack that fits nowhere has one for every file. */
const NAMED = 5;

/** What the check of a pack found: a changed one comes with a warning, the problems that it has, and what to do. */
function PackCheck({
  checked: [title, ...problems],
  isChanged,
}: Pick<ImportPreviewFacts, 'checked' | 'isChanged'>) {
  if (title === undefined) return null;
  if (!isChanged) return <p data-pack-check="good">{title}.</p>;
  return (
    <section class="card pack-changed" data-pack-check="changed">
      <h3>{title}</h3>
      <ul class="import-refused">
        {problems.slice(0, NAMED).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > NAMED && (
        <p class="soft">And {(problems.length - NAMED).toLocaleString('en-GB')} more.</p>
      )}
      <p>
        It may have been damaged on the way, or somebody changed it. Ask the person who made it to send it
        again. If you import it, compare each quote with its paper before you rely on it.
      </p>
    </section>
  );
}

const EXAMPLE_NAMES = { added: 'New:', merged: 'Here already, gets more:', restored: 'From the bin:' };

function Count({ n, name, text, one }: { n: number; name: string; text: string; one: string }) {
  if (n === 0) return null;
  return (
    <li data-count={name}>
      <strong>{quotesText(n)}</strong> {n === 1 ? one : text}
    </li>
  );
}

function many(count: number, one: string, others = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : others}`;
}
