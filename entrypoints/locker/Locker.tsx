import { useState } from 'preact/hooks';
import { Bin } from '../../components/Bin.tsx';
import { errorText } from '../../components/error-text.ts';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { toErrorCode } from '../../core/result.ts';
import { deleteQuotes, emptyBin, restoreQuotes } from '../../storage/bin.ts';
import { readPacks } from '../../storage/packs.ts';
import { quotesWithPictures } from '../../storage/pictures.ts';
import { readBin, readLocker } from '../../storage/read-locker.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { BackupPanel } from './BackupPanel.tsx';
import { Papers } from './Papers.tsx';
import { TransferBar } from './TransferBar.tsx';
import { neighbourOf, useFocusQuote } from './use-focus-quote.ts';

/** Quotes shown at first, and with every "Show more". */
const STEP = 100;
const NONE: ReadonlySet<string> = new Set();

/** The locker page: papers and quotes, the bin, export and import. `wanted` is a quote to go to. */
export function Locker({ wanted }: { wanted: string | null }) {
  const [view, setView] = useState<'quotes' | 'bin'>('quotes');
  const [limit, setLimit] = useState(STEP);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const locker = useLiveQuery(() => readLocker(limit, wanted), [limit, wanted]);
  const bin = useLiveQuery(readBin, []);
  const packs = useLiveQuery(readPacks, []);
  const pictured = useLiveQuery(quotesWithPictures, []);
  const { heading, focusQuote } = useFocusQuote(wanted);

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      setMessage({ text: errorText(toErrorCode(error)), failed: true });
    }
  };
  const remove = (id: string) =>
    attempt(async () => {
      const neighbour = neighbourOf(id);
      await deleteQuotes([id]);
      const undo = () =>
        attempt(async () => {
          await restoreQuotes([id]);
          setMessage({ text: 'Back in the locker.' });
          focusQuote(id);
        });
      setMessage({ text: 'Moved to the bin.', onUndo: () => void undo(), focusAfter: neighbour });
    });
  const restore = (id: string) =>
    attempt(async () => {
      const neighbour = neighbourOf(id);
      await restoreQuotes([id]);
      setMessage({ text: 'Back in the locker.' });
      focusQuote(neighbour);
    });
  const empty = () =>
    attempt(async () => {
      await emptyBin();
      setMessage({ text: 'The bin is empty now.' });
      focusQuote(null);
    });

  const binCount = locker.state === 'ready' ? locker.value.binCount : 0;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Your evidence locker
      </h1>
      <p class="soft">
        Kept only in this browser, on this computer. Export often: removing Minuted removes the locker.
      </p>
      <TransferBar />
      <BackupPanel quotes={locker.state === 'ready' ? locker.value.quoteCount : 0} />
      <p>
        Which phrases are highlighted, and your own: <a href="options.html">Phrases</a>
      </p>
      <nav aria-label="Locker" class="row">
        <button
          type="button"
          data-view="quotes"
          aria-pressed={view === 'quotes'}
          onClick={() => setView('quotes')}
        >
          Quotes{locker.state === 'ready' && ` (${locker.value.quoteCount})`}
        </button>
        <button type="button" data-view="bin" aria-pressed={view === 'bin'} onClick={() => setView('bin')}>
          Bin ({binCount})
        </button>
      </nav>
      {locker.state === 'failed' && <p role="alert">{errorText(locker.code)}</p>}
      {locker.state === 'loading' && <p>Opening the locker…</p>}
      {view === 'quotes' && locker.state === 'ready' && (
        <Papers
          view={locker.value}
          packs={packs.state === 'ready' ? packs.value : [sendPack]}
          pictured={pictured.state === 'ready' ? pictured.value : NONE}
          onDelete={(id) => void remove(id)}
          onMore={() => setLimit(limit + STEP)}
        />
      )}
      {view === 'bin' && bin.state === 'ready' && (
        <Bin items={bin.value} onRestore={(id) => void restore(id)} onEmpty={() => void empty()} />
      )}
      <Toast
        message={message}
        onClose={() => {
          focusQuote(message?.focusAfter ?? null);
          setMessage(null);
        }}
      />
    </>
  );
}
