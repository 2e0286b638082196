import { useState } from 'preact/hooks';
import { errorText } from './error-text.ts';
import { formatDate } from './format-date.ts';
import { toErrorCode } from '../core/result.ts';

/** What a check of the log found; see `checkLog` in storage. */
export type LogAnswer = {
  entries: number;
  lastHash: string | null;
  fault: { seq: number; fault: 'changed' | 'broken-link' | 'missing'; at: string | null } | null;
  strangers: readonly string[];
};

type Props = {
  /** Checks everything; tells how many entries are checked. */
  check: (onProgress: (entries: number) => void) => Promise<LogAnswer>;
  /** Where a quote is shown. */
  quoteAddress: (id: string) => string;
};

type State =
  | { state: 'idle' }
  | { state: 'checking'; done: number }
  | { state: 'over'; answer: LogAnswer }
  | { state: 'failed'; text: string };

const FAULTS = {
  changed: 'is not what was written at the time',
  'broken-link': 'does not follow from the one before',
  missing: 'is missing',
};
/** Ids named at most: beyond that it is no single accident. */
const NAMED = 20;

/** Checks that nobody changed the log or the quotes behind Minuted’s back, and says so in plain words. */
export function LogCheck({ check, quoteAddress }: Props) {
  const [view, setView] = useState<State>({ state: 'idle' });
  const run = async () => {
    setView({ state: 'checking', done: 0 });
    try {
      setView({ state: 'over', answer: await check((done) => setView({ state: 'checking', done })) });
    } catch (error) {
      setView({ state: 'failed', text: errorText(toErrorCode(error)) });
    }
  };
  return (
    <section aria-labelledby="log-check" data-log-check={view.state}>
      <h2 id="log-check">Is everything as it was saved?</h2>
      <p class="soft">
        Minuted notes every save, change and deletion in a log, each entry sealed with the one before. The
        check finds out whether anything was changed without being noted.
      </p>
      <button
        type="button"
        data-action="check-log"
        disabled={view.state === 'checking'}
        onClick={() => void run()}
      >
        Check the log
      </button>
      <div role="status">
        {view.state === 'checking' && <p>Checking… {view.done.toLocaleString('en-GB')} entries so far.</p>}
        {view.state === 'failed' && <p>{view.text}</p>}
        {view.state === 'over' && <Answer answer={view.answer} quoteAddress={quoteAddress} />}
      </div>
    </section>
  );
}

function Answer({ answer, quoteAddress }: { answer: LogAnswer; quoteAddress: Props['quoteAddress'] }) {
  const { entries, lastHash, fault, strangers } = answer;
  if (fault)
    return (
      <p>
        <strong>The log does not hold.</strong> Entry {fault.seq.toLocaleString('en-GB')}
        {fault.at && ` of ${formatDate(fault.at)}`} {FAULTS[fault.fault]}. Something other than Minuted has
        changed the locker, or the disk is damaged. Export the locker, and compare it with your last export.
      </p>
    );
  if (lastHash === null) return <p>The log is empty: nothing was saved yet.</p>;
  return (
    <>
      <p>
        {strangers.length === 0 ? (
          <strong>Everything is as it was saved.</strong>
        ) : (
          <strong>The log holds, but it does not speak of these quotes as they are now:</strong>
        )}{' '}
        {entries === 1 ? '1 entry' : `${entries.toLocaleString('en-GB')} entries`} checked.
      </p>
      {strangers.length > 0 && (
        <ul>
          {strangers.slice(0, NAMED).map((id) => (
            <li key={id} data-stranger={id}>
              <a href={quoteAddress(id)}>Quote {id.slice(0, 8)}</a>
            </li>
          ))}
          {strangers.length > NAMED && <li>and {strangers.length - NAMED} more</li>}
        </ul>
      )}
      <p>
        Note down this number somewhere else, on paper or in a message to yourself. If it is the same here
        later, or you find it in a later log, nothing was cut off: <code data-last-hash>{lastHash}</code>
      </p>
    </>
  );
}
