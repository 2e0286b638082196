import { useEffect, useRef, useState } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import { KeysDialog } from '../../components/KeysDialog.tsx';
import { SiteNav } from '../../components/SiteNav.tsx';
import { Toast } from '../../components/Toast.tsx';
import type { LockerQuery } from '../../core/evidence/locker-search/locker-query.ts';
import { WHOLE_LOCKER } from '../../core/evidence/locker-search/whole-locker.ts';
import { say } from '../../platform/say.ts';
import { ImportPanel } from './imports/ImportPanel.tsx';
import { QuotesView } from './QuotesView.tsx';
import { late } from './late.ts';
import { LOCKER_KEY_LIST } from './locker-key-list.ts';
import { TransferBar } from './TransferBar.tsx';
import { useFocusQuote } from './use-focus-quote.ts';
import { useFirstRows } from './first-rows.ts';
import { useLate, useLateQuery } from './use-late-query.ts';
import { useLetterKeys } from './use-letter-keys.ts';
import { useLockerFacts } from './use-locker-facts.ts';
import { useSteps } from './use-steps.ts';

const BackupPanel = late(({ BackupPanel }) => BackupPanel);
const BinView = late(({ BinView }) => BinView);
const PapersView = late(({ PapersView }) => PapersView);

type View = 'quotes' | 'papers' | 'bin';

/** The locker page: quotes, papers read, the bin, export and import. `wanted` is a quote to go to. */
export function Locker({ wanted, find }: { wanted: string | null; find: string }) {
  const [view, setView] = useState<View>('quotes');
  const [query, setQuery] = useState<LockerQuery>({ ...WHOLE_LOCKER, words: find });
  const [keysOpen, setKeysOpen] = useState(false);
  const isShown = useFirstRows();
  const counts = useLateQuery(({ countLocker }) => countLocker(), [], isShown);
  const facts = useLockerFacts(isShown);
  const letters = useLate(
    ({ followSettings }, tell) => followSettings(({ letterKeys }) => tell(letterKeys)),
    true,
    [],
    isShown,
  );
  const search = useRef<HTMLInputElement>(null);
  const keys = useRef<HTMLButtonElement>(null);
  const { heading, focusQuote, waiting } = useFocusQuote(wanted);
  const steps = useSteps(focusQuote);
  useEffect(() => {
    // It writes, and what is read after it waits for it.
    if (isShown) void steps.run(async ({ clearOldBin }) => (await clearOldBin(), null));
  }, [isShown]);
  useLetterKeys(letters, {
    '/': () => {
      setView('quotes');
      requestAnimationFrame(() => search.current?.focus());
    },
    '?': () => setKeysOpen(true),
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
        {tab(
          'quotes',
          quotes === null ? say('locker_quotes') : say('locker_quotesOf', { quotes: grouped(quotes) }),
        )}
        {tab('papers', say('locker_papersRead', { papers: grouped(papers) }))}
        {tab('bin', say('locker_bin', { binned: grouped(binned) }))}
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
      {view === 'papers' && (
        <PapersView
          steps={steps}
          onQuotes={({ sha256 }) => {
            setQuery({ ...WHOLE_LOCKER, papers: [sha256] });
            setView('quotes');
            focusQuote(null);
          }}
        />
      )}
      {view === 'bin' && <BinView steps={steps} focusQuote={focusQuote} />}
      <p class="foot">
        <button type="button" ref={keys} onClick={() => setKeysOpen(true)}>
          {say('locker_keys')}
        </button>
      </p>
      {keysOpen && (
        <KeysDialog
          keys={LOCKER_KEY_LIST}
          letters={letters}
          onLetters={(on) =>
            void steps.run(async ({ changeSettings }) => (await changeSettings({ letterKeys: on }), null))
          }
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

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
