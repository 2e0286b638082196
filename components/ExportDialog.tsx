import { useEffect, useRef } from 'preact/hooks';
import type { ExportFormat } from '../core/exports/formats.ts';
import { choiceOf, type PrivateChoices } from '../core/private-data/private-choice.ts';
import type { PrivateFinding } from '../core/private-data/scan-private.ts';
import type { ErrorCode } from '../core/result.ts';
import { say, sayCount } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { errorText } from './error-text.ts';
import { ExportFormats } from './ExportFormats.tsx';
import { ExportPreview, type FilePreview } from './ExportPreview.tsx';
import { Modal } from './Modal.tsx';
import { PrivateDataGuard } from './PrivateDataGuard.tsx';
import { PrivateDataWords } from './PrivateDataWords.tsx';

/** What goes on: nothing, with how the last work ended, or a file being made. `total` is 0 while that is not known. */
export type ExportWork =
  { state: 'idle'; answer: string; failed: boolean } | { state: 'busy'; done: number; total: number };

/** What would go out. */
export type OutgoingCount = {
  quotes: number;
  papers: number;
  folders: number;
  findings: readonly PrivateFinding[];
};

type Props = {
  title: string;
  formats: readonly ExportFormat[];
  format: ExportFormat;
  options: Readonly<Record<string, boolean>>;
  outgoing:
    | { state: 'looking'; done: number; total: number }
    | { state: 'ready'; outgoing: OutgoingCount }
    | { state: 'failed'; code: ErrorCode };
  /** Said behind the hint of an option of a format, by its id. */
  remarks: Readonly<Record<string, string>>;
  /** The number of the key that signed what was saved; null where nothing was signed. */
  keyNumber: string | null;
  ownWords: readonly string[];
  choices: PrivateChoices;
  work: ExportWork;
  preview: FilePreview | null;
  onFormat: (format: ExportFormat) => void;
  onOption: (id: string, on: boolean) => void;
  onOwnWords: (words: string[]) => Promise<void>;
  onChoices: (choices: PrivateChoices) => void;
  onLook: () => void;
  onSave: () => void;
  onStop: () => void;
  onClose: () => void;
};

/** What goes out, as what, what may be private in it, a look at the file, and saving it. */
export function ExportDialog(props: Props) {
  const { title, format, outgoing, ownWords, choices, work, preview } = props;
  const isBusy = work.state === 'busy';
  const isReady = outgoing.state === 'ready' && !isBusy;
  const findings = outgoing.state === 'ready' ? outgoing.outgoing.findings : [];
  const masked = findings.filter((finding) => choiceOf(finding, choices) === 'mask').length;
  const foot = useRef<HTMLParagraphElement>(null);
  const hasSaved = work.state === 'idle' && work.answer !== '' && !work.failed;
  useEffect(() => {
    // The button that was pressed was switched off meanwhile, and lost the focus.
    if (
      !isBusy &&
      !foot.current?.contains(document.activeElement) &&
      document.activeElement === document.body
    )
      foot.current?.querySelector<HTMLElement>('[data-action="export-chosen"]')?.focus();
  }, [isBusy]);
  return (
    <Modal title={title} onClose={props.onClose}>
      <div class="export">
        <p data-outgoing role="status">
          {outgoing.state === 'looking' && say('exportDialog_lookingThroughWhatGoesOut')}
          {outgoing.state === 'failed' && errorText(outgoing.code)}
          {outgoing.state === 'ready' && countText(outgoing.outgoing)}
        </p>
        {outgoing.state === 'looking' && outgoing.total > 0 && (
          <p class="row" data-looking>
            <progress
              aria-label={say('exportDialog_lookingThroughTheQuotes')}
              max={outgoing.total}
              value={outgoing.done}
            />
            <span class="soft">
              {say('exportDialog_quotesLookedThrough', {
                done: outgoing.done.toLocaleString('en-GB'),
                quotes: sayCount('common_quotes', outgoing.total),
              })}
            </span>
          </p>
        )}
        <ExportFormats
          formats={props.formats}
          chosen={format}
          options={props.options}
          remarks={props.remarks}
          disabled={isBusy}
          onFormat={props.onFormat}
          onOption={props.onOption}
        />
        {findings.length > 0 && (
          <PrivateDataGuard
            findings={findings}
            choices={choices}
            keepsWords={format.keepsWords ?? false}
            disabled={isBusy}
            onChoices={props.onChoices}
          />
        )}
        <details class="private-list">
          <summary>{say('exportDialog_yourPrivateWords', { ownWords: ownWords.length })}</summary>
          <PrivateDataWords words={ownWords} onWords={props.onOwnWords} />
        </details>
        {preview && <ExportPreview {...preview} />}
      </div>
      <div class="export-foot">
        {findings.length > 0 && !isBusy && !hasSaved && (
          <p class="row">
            <span role="status" data-masked-count>
              {sayCount('exportDialog_mayBePrivateMaskedOrLeft', findings.length, { masked })}
            </span>
            <button
              type="button"
              data-action="look-at-private"
              onClick={() => document.getElementById('private-guard')?.focus()}
            >
              {sayCount('exportDialog_lookAtThem', findings.length)}
            </button>
          </p>
        )}
        {isBusy && (
          <p class="row">
            <progress
              aria-label={say('exportDialog_makingTheFile')}
              {...(work.total > 0 && { max: work.total, value: Math.min(work.done, work.total) })}
            />
            <span class="soft">{say('exportDialog_makingTheFile2')}</span>
          </p>
        )}
        <p role={work.state === 'idle' && work.failed ? 'alert' : 'status'} data-export-answer>
          {work.state === 'idle' && work.answer}
        </p>
        {hasSaved && props.keyNumber !== null && (
          <p data-key-number>
            <Said
              text="exportDialog_numberOfYourKeyReadIt"
              parts={{ keyNumber: props.keyNumber }}
              tags={{
                code: (words) => <code>{words}</code>,
                soft: (words) => <span class="soft">{words}</span>,
              }}
            />
          </p>
        )}
        <p class="modal-actions" ref={foot}>
          <button
            type="button"
            class="primary"
            data-action="export-chosen"
            disabled={!isReady}
            onClick={props.onSave}
          >
            {say('exportDialog_saveTheFile')}
          </button>
          <button type="button" data-action="preview-export" disabled={!isReady} onClick={props.onLook}>
            {say('exportDialog_lookAtItFirst')}
          </button>
          {isBusy ? (
            <button type="button" data-action="stop-export" onClick={props.onStop}>
              {say('common_stop')}
            </button>
          ) : (
            <button type="button" data-action="close-export" onClick={props.onClose}>
              {hasSaved ? say('common_close') : say('common_cancel')}
            </button>
          )}
        </p>
      </div>
    </Modal>
  );
}

function countText({ quotes, papers, folders }: OutgoingCount): string {
  const goes = {
    quotes: sayCount('common_quotes', quotes),
    papers: sayCount('common_papers', papers),
  };
  return folders === 0
    ? say('exportDialog_whatGoesOut', goes)
    : say('exportDialog_whatGoesOutWithFolders', {
        ...goes,
        folders: sayCount('common_folders', folders),
      });
}
