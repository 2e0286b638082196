import { useState } from 'preact/hooks';
import { say, sayCount } from '../platform/say.ts';
import { Said } from './Said.tsx';
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
  changed: say('logCheck_isNotWhatWasWrittenAt'),
  'broken-link': say('logCheck_doesNotFollowFromTheOne'),
  missing: say('logCheck_isMissing'),
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
      <h2 id="log-check">{say('logCheck_isEverythingAsItWasSaved')}</h2>
      <p class="soft">{say('logCheck_minutedNotesEverySaveChangeAnd')}</p>
      <button
        type="button"
        data-action="check-log"
        disabled={view.state === 'checking'}
        onClick={() => void run()}
      >
        {say('logCheck_checkTheLog')}
      </button>
      <div role="status">
        {view.state === 'checking' && (
          <p>{say('logCheck_checkingEntriesSoFar', { done: view.done.toLocaleString('en-GB') })}</p>
        )}
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
        <Said
          text="logCheck_theLogDoesNotHold"
          parts={{ entry: entryText(fault), fault: FAULTS[fault.fault] }}
          tags={{ strong: (words) => <strong>{words}</strong> }}
        />
      </p>
    );
  if (lastHash === null) return <p>{say('logCheck_theLogIsEmptyNothingWas')}</p>;
  return (
    <>
      <p>
        {strangers.length === 0 ? (
          <strong>{say('logCheck_everythingIsAsItWasSaved')}</strong>
        ) : (
          <strong>{say('logCheck_theLogHoldsButItDoes')}</strong>
        )}{' '}
        {sayCount('logCheck_entriesChecked', entries)}
      </p>
      {strangers.length > 0 && (
        <ul>
          {strangers.slice(0, NAMED).map((id) => (
            <li key={id} data-stranger={id}>
              <a href={quoteAddress(id)}>{say('logCheck_quote', { id: id.slice(0, 8) })}</a>
            </li>
          ))}
          {strangers.length > NAMED && (
            <li>{say('logCheck_andMore', { strangers: strangers.length - NAMED })}</li>
          )}
        </ul>
      )}
      <p>
        <Said
          text="logCheck_noteDownThisNumberSomewhere"
          parts={{ lastHash }}
          tags={{ code: (words) => <code data-last-hash>{words}</code> }}
        />
      </p>
    </>
  );
}

function entryText({ seq, at }: NonNullable<LogAnswer['fault']>): string {
  const number = seq.toLocaleString('en-GB');
  return at ? say('logCheck_entryOf', { number, date: formatDate(at) }) : say('logCheck_entry', { number });
}
