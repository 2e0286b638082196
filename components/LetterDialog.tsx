import { useRef, useState } from 'preact/hooks';
import { countGaps, HELP_LINKS, type LetterKind } from '../core/exports/letters/letter-kinds.ts';
import type { PrivateSpan } from '../core/private-data/private-span.ts';
import { say, sayCount } from '../platform/say.ts';
import { Modal } from './Modal.tsx';
import { PrivateInText } from './PrivateInText.tsx';
import { Said } from './Said.tsx';

type Props = {
  kinds: readonly LetterKind[];
  /** The councils of the quotes: a letter goes to one of them. Empty where none is known. */
  councils: readonly string[];
  /** The letter as it begins, before the reader changes it. */
  write: (kind: LetterKind, council: string | null) => string;
  /** Something about the quotes that the reader has to know; null if there is nothing. */
  noticeOf: (council: string | null) => string | null;
  /** What may be private in a text. */
  findPrivate: (text: string) => readonly PrivateSpan[];
  /** Puts a text on the clipboard; rejects when the browser does not let it. */
  onCopy: (text: string) => Promise<void>;
  /** Saves a text as a file, and says under which name. */
  onSave: (kind: LetterKind, text: string) => string;
  onClose: () => void;
};

/** Writes a letter from quotes: choose a kind, change the words, copy or save them. Closing asks when words would be lost. */
export function LetterDialog({
  kinds,
  councils,
  write,
  noticeOf,
  findPrivate,
  onCopy,
  onSave,
  onClose,
}: Props) {
  const [kindId, setKindId] = useState(kinds[0]!.id);
  const [council, setCouncil] = useState(councils[0] ?? null);
  /** What the reader made of each letter. */
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  /** The letters that were changed since they were copied or saved. */
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const letter = useRef<HTMLTextAreaElement>(null);

  const kind = kinds.find(({ id }) => id === kindId)!;
  const key = `${kindId} ${council ?? ''}`;
  const text = changed[key] ?? write(kind, council);
  const gaps = countGaps(text);
  const notice = noticeOf(council);

  const change = (words: string) => {
    setChanged({ ...changed, [key]: words });
    setUnsaved(new Set([...unsaved, key]));
    setAsking(false);
  };
  const taken = (words: string) => {
    setUnsaved(new Set([...unsaved].filter((one) => one !== key)));
    setSaid(words);
  };
  const copy = async () => {
    // An empty line in between, so that copying twice is said twice.
    setSaid('');
    await onCopy(text).then(
      () => taken(say('letterDialog_copiedPasteItIntoAnEmail')),
      () => setSaid(say('letterDialog_thisCouldNotBeCopiedSelect')),
    );
  };
  const close = () => (unsaved.size > 0 && !asking ? setAsking(true) : onClose());

  return (
    <Modal title={say('letterDialog_writeALetter')} onClose={close}>
      <div class="stack letter">
        <p class="soft">{say('letterDialog_aBeginningMadeFromYourQuotes')}</p>
        {notice !== null && <p>{notice}</p>}
        <div class="row">
          <label>
            {say('letterDialog_kind')}{' '}
            <select
              data-letter-kind
              value={kindId}
              onChange={(event) => setKindId(event.currentTarget.value)}
            >
              {kinds.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {councils.length > 1 && (
            <label>
              {say('letterDialog_to')}{' '}
              <select
                data-letter-council
                value={council ?? ''}
                onChange={(event) => setCouncil(event.currentTarget.value)}
              >
                {councils.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
          )}
        </div>
        <label>
          {say('letterDialog_yourLetter')}
          <textarea
            ref={letter}
            data-letter
            rows={14}
            spellcheck
            lang="en-GB"
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </label>
        <p class="soft" data-gaps>
          {gaps === 0
            ? say('letterDialog_nothingIsLeftInSquareBrackets')
            : sayCount('letterDialog_placesAreStillInSquareBrackets', gaps)}
        </p>
        <p>
          <Said
            text="letterDialog_beforeYouSendItDoesIt"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </p>
        <PrivateInText
          text={text}
          spans={findPrivate(text)}
          onMask={(masked) => {
            change(masked);
            // The button goes with what it masked.
            letter.current?.focus();
          }}
        />
        <details>
          <summary>{say('letterDialog_whatToKnowAboutThisLetter')}</summary>
          <ul>
            {kind.advice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
          <p>{say('letterDialog_whoHelpsFreeOfCharge')}</p>
          <ul>
            {HELP_LINKS.map(({ name, about, href }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {name}
                </a>
                : {about}
              </li>
            ))}
          </ul>
        </details>
        {asking && (
          <p role="alert" ref={(line) => line?.scrollIntoView({ block: 'nearest' })}>
            {say('letterDialog_whatYouChangedIsNeitherCopied')}
          </p>
        )}
        <p class="modal-actions">
          <button type="button" class="primary" data-action="copy-letter" onClick={() => void copy()}>
            {say('letterDialog_copy')}
          </button>
          <button
            type="button"
            data-action="save-letter"
            onClick={() =>
              taken(say('letterDialog_savedLookForInYourDownloads', { name: onSave(kind, text) }))
            }
          >
            {say('letterDialog_saveAsText')}
          </button>
          <button type="button" data-action="close-letter" onClick={close}>
            {asking ? say('letterDialog_closeAndLoseMyChanges') : say('common_close')}
          </button>
        </p>
        <output data-letter-said>{said}</output>
      </div>
    </Modal>
  );
}
