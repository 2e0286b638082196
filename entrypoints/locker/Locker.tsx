import { useEffect, useRef, useState } from 'preact/hooks';
import { Bin } from '../../components/Bin.tsx';
import { errorText } from '../../components/error-text.ts';
import { KeysDialog } from '../../components/KeysDialog.tsx';
import { PapersRead } from '../../components/PapersRead.tsx';
import { SiteNav } from '../../components/SiteNav.tsx';
import { Toast } from '../../components/Toast.tsx';
import type { LockerQuery } from '../../core/evidence/locker-search/locker-query.ts';
import { WHOLE_LOCKER } from '../../core/evidence/locker-search/whole-locker.ts';
import type { Paper } from '../../core/evidence/paper.ts';
import { say } from '../../platform/say.ts';
import { BIN_DAYS, clearOldBin, emptyBin } from '../../storage/bin.ts';
import { forgetPaper } from '../../storage/papers.ts';
import { countLocker, readBin } from '../../storage/read-locker.ts';
import { changeSettings } from '../../storage/settings.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { BackupPanel } from './BackupPanel.tsx';
import { ImportPanel } from './imports/ImportPanel.tsx';
import { QuotesView } from './QuotesView.tsx';
import { unbinQuotes } from './quote-acts.ts';
import { KeptPdfCopies } from './pdf-copies/KeptPdfCopies.tsx';
import { PaperChanges } from './reports/PaperChanges.tsx';
import { LOCKER_KEY_LIST } from './locker-key-list.ts';
import { TransferBar } from './TransferBar.tsx';
import { neighbourOf, useFocusQuote } from './use-focus-quote.ts';
import { useFirstRows } from './first-rows.ts';
import { useLetterKeys } from './use-letter-keys.ts';
import { useLockerFacts } from './use-locker-facts.ts';
import { useSteps } from './use-steps.ts';

type View = 'quotes' | 'papers' | 'bin';

/** The locker page: quotes, papers read, the bin, export and import. `wanted` is a quote to go to. */
export function Locker({ wanted, find }: { wanted: string | null; find: string }) {
  const [view, setView] = useState<View>('quotes');
  const [query, setQuery] = useState<LockerQuery>({ ...WHOLE_LOCKER, words: find });
  const [keysOpen, setKeysOpen] = useState(false);
  const isShown = useFirstRows();
  const counts = useLiveQuery(countLocker, [], isShown);
  const bin = useLiveQuery(readBin, [], isShown);
  const facts = useLockerFacts({ isShown, isCounted: view === 'papers' });
  const letters = useSettings()?.letterKeys ?? true;
  const search = useRef<HTMLInputElement>(null);
  const keys = useRef<HTMLButtonElement>(null);
  const { heading, focusQuote, waiting } = useFocusQuote(wanted);
  const steps = useSteps(focusQuote);
  useEffect(() => {
    // It writes, and what is read after it waits for it.
    if (isShown) void steps.run(async () => (await clearOldBin(), null));
  }, [isShown]);
  useLetterKeys(letters, {
    '/': () => {
      setView('quotes');
      requestAnimationFrame(() => search.current?.focus());
    },
    '?': () => setKeysOpen(true),
  });

  const restore = (ids: string[]) =>
    void steps.run(async () => {
      const neighbour = ids.length === 1 ? neighbourOf(ids[0]!) : null;
      const step = await unbinQuotes(ids);
      focusQuote(neighbour);
      return step;
    });
  const empty = () =>
    void steps.run(async () => {
      await emptyBin();
      steps.tell(say('locker_theBinIsEmptyNow'));
      focusQuote(null);
      return null;
    });
  const forget = (paper: Paper) =>
    void steps.run(async () => {
      const undo = await forgetPaper(paper.sha256);
      document.querySelector<HTMLElement>('#papers-read')?.focus();
      const said = say('locker_tookOffTheList', { title: paper.title || say('common_paperWithoutTitle') });
      return { said, undo, undone: say('locker_backOnTheList') };
    });

  const { quotes, binned, papers } =
    counts.state === 'ready' ? counts.value : { quotes: null, binned: 0, papers: 0 };
  const tab = (name: View, text: string) => (
    <button type="button" data-view={name} aria-pressed={view === name} onClick={() => setView(name)}>
      {text}
    </button>
  );
  return (
    <>
      <SiteNav here="locker" />
      <h1 ref={heading} tabIndex={-1}>
        {say('locker_yourEvidenceLocker')}
      </h1>
      <p class="soft">{say('locker_keptOnlyInThisBrowserOn')}</p>
      <div class="keep">
        <div>
          <TransferBar />
          <ImportPanel steps={steps} />
        </div>
        {quotes !== null && <BackupPanel quotes={quotes} />}
      </div>
      <nav aria-label={say('locker_locker')} class="row">
        {tab('quotes', quotes === null ? say('locker_quotes') : say('locker_quotesOf', { quotes }))}
        {tab('papers', say('locker_papersRead', { papers }))}
        {tab('bin', say('locker_bin', { binned }))}
      </nav>
      {counts.state === 'failed' && <p role="alert">{errorText(counts.code)}</p>}
      {view === 'quotes' && counts.state !== 'failed' && (
        <QuotesView
          query={query}
          onQuery={setQuery}
          total={quotes ?? 0}
          facts={facts}
          steps={steps}
          letters={letters}
          search={search}
          waiting={waiting}
          onAfter={() => keys.current?.focus()}
        />
      )}
      {view === 'papers' && facts.papers.state === 'failed' && (
        <p role="alert">{errorText(facts.papers.code)}</p>
      )}
      {view === 'papers' && facts.papers.state === 'ready' && (
        <PapersRead
          papers={facts.papers.value}
          copiesOf={(paper) => <KeptPdfCopies paper={paper} />}
          changesOf={(paper) => <PaperChanges paper={paper} />}
          onQuotes={({ sha256 }) => {
            setQuery({ ...WHOLE_LOCKER, papers: [sha256] });
            setView('quotes');
            focusQuote(null);
          }}
          onForget={forget}
        />
      )}
      {view === 'bin' && bin.state === 'ready' && (
        <Bin items={bin.value} days={BIN_DAYS} now={new Date()} onRestore={restore} onEmpty={empty} />
      )}
      <p class="foot">
        <button type="button" ref={keys} onClick={() => setKeysOpen(true)}>
          {say('locker_keys')}
        </button>
      </p>
      {keysOpen && (
        <KeysDialog
          keys={LOCKER_KEY_LIST}
          letters={letters}
          onLetters={(on) => void steps.run(async () => (await changeSettings({ letterKeys: on }), null))}
          onClose={() => setKeysOpen(false)}
        />
      )}
      <Toast
        message={steps.message}
        onClose={() => {
          const after = steps.message?.focusAfter;
          if (after !== undefined) focusQuote(after);
          steps.close();
        }}
      />
    </>
  );
}
