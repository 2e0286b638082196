import { useState } from 'preact/hooks';
import type { IncomingKind, RefusalReason } from '../core/exports/imports/incoming.ts';
import type { PackedCount } from '../core/exports/pack/packed-files.ts';
import { say, sayCount } from '../platform/say.ts';
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
          ? say('importPreview_nothingInThisFileIsNew')
          : say('importPreview_nothingIsWrittenYetIfYou')}
      </p>
      <ul class="import-counts">
        <Count
          n={quotes.added}
          name="added"
          text={say('importPreview_comeInAsNew')}
          one={say('importPreview_comesInAsNew')}
        />
        <Count
          n={quotes.merged}
          name="merged"
          text={say('importPreview_areHereAlreadyAndGetWhat')}
          one={say('importPreview_isHereAlreadyAndGetsWhat')}
        />
        <Count
          n={quotes.restored}
          name="restored"
          text={say('importPreview_comeBackFromYourBin')}
          one={say('importPreview_comesBackFromYourBin')}
        />
        <Count
          n={quotes.already}
          name="already"
          text={say('importPreview_areHereAlreadyJustTheSame')}
          one={say('importPreview_isHereAlreadyJustTheSame')}
        />
        {others > 0 && (
          <li data-count="others">
            {[
              papers.added > 0 && sayCount('importPreview_newPapers', papers.added),
              papers.merged > 0 &&
                say('importPreview_moreAboutAlreadyHere', {
                  papers: sayCount('common_papers', papers.merged),
                }),
              folders.added > 0 && sayCount('importPreview_newFolders', folders.added),
              folders.merged > 0 &&
                say('importPreview_moreQuotesIn', { folders: sayCount('common_folders', folders.merged) }),
              reports > 0 && sayCount('importPreview_reportsOfCheckedSources', reports),
            ]
              .filter((part) => part !== false)
              .join(', ')}
          </li>
        )}
        {hasFiles && (
          <li data-count="files">
            {say('importPreview_with', { files: filesText(files), size: formatSize(files.bytes) })}
          </li>
        )}
      </ul>
      {plan.notRead > 0 && (
        <p class="card" data-import-not-read>
          {sayCount('importPreview_papersWereNeverReadWithMinuted', plan.notRead)}
        </p>
      )}
      {plan.refused.length > 0 && (
        <section data-import-refused>
          <h3>{say('importPreview_whatDoesNotComeIn')}</h3>
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
          <summary>{say('importPreview_theFirstOfThem')}</summary>
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
            {say('importPreview_iKnowThatItWasChanged')}
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
            {changes > 0
              ? say('importPreview_import', { quotes: quotesText(changes) })
              : say('importPreview_import2')}
          </button>
        )}
        <button type="button" data-action="cancel-import" onClick={onCancel}>
          {isNothing ? say('common_close') : say('common_cancel')}
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
        <p class="soft">
          {say('importPreview_andMore', { problems: (problems.length - NAMED).toLocaleString('en-GB') })}
        </p>
      )}
      <p>{say('importPreview_itMayHaveBeenDamagedOn')}</p>
    </section>
  );
}

const EXAMPLE_NAMES = {
  added: say('importPreview_new'),
  merged: say('importPreview_hereAlreadyGetsMore'),
  restored: say('importPreview_fromTheBin'),
};

function Count({ n, name, text, one }: { n: number; name: string; text: string; one: string }) {
  if (n === 0) return null;
  return (
    <li data-count={name}>
      <strong>{quotesText(n)}</strong> {n === 1 ? one : text}
    </li>
  );
}
