import { useState } from 'preact/hooks';
import { countGaps, HELP_LINKS, type LetterKind } from '../core/exports/letters/letter-kinds.ts';
import type { PrivateSpan } from '../core/private-data/private-span.ts';
import { Modal } from './Modal.tsx';
import { PrivateInText } from './PrivateInText.tsx';

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
      () => taken('Copied. Paste it into an email or a document.'),
      () => setSaid('This could not be copied. Select the words and copy them yourself.'),
    );
  };
  const close = () => (unsaved.size > 0 && !asking ? setAsking(true) : onClose());

  return (
    <Modal title="Write a letter" onClose={close}>
      <div class="stack letter">
        <p class="soft">
          A beginning, made from your quotes, for you to change. What stands in [square brackets] is for you
          to fill in. This is not legal advice.
        </p>
        {notice !== null && <p>{notice}</p>}
        <div class="row">
          <label>
            Kind{' '}
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
              To{' '}
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
          Your letter
          <textarea
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
            ? 'Nothing is left in square brackets.'
            : `${gaps === 1 ? '1 place is' : `${gaps} places are`} still in square brackets.`}
        </p>
        <p>
          <strong>Before you send it:</strong> does it name your child, a school or anybody who should not be
          in it? Minuted sends nothing, and it does not keep this letter.
        </p>
        <PrivateInText text={text} spans={findPrivate(text)} onMask={change} />
        <details>
          <summary>What to know about this letter</summary>
          <ul>
            {kind.advice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
          <p>Who helps, free of charge:</p>
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
            What you changed is neither copied nor saved. Close all the same, or copy or save it first.
          </p>
        )}
        <p class="modal-actions">
          <button type="button" class="primary" data-action="copy-letter" onClick={() => void copy()}>
            Copy
          </button>
          <button
            type="button"
            data-action="save-letter"
            onClick={() => taken(`Saved. Look for ${onSave(kind, text)} in your downloads.`)}
          >
            Save as text
          </button>
          <button type="button" data-action="close-letter" onClick={close}>
            {asking ? 'Close, and lose my changes' : 'Close'}
          </button>
        </p>
        <output data-letter-said>{said}</output>
      </div>
    </Modal>
  );
}
