import './import.css';
import { useEffect, useRef } from 'preact/hooks';
import { ImportPreview } from '../../../components/ImportPreview.tsx';
import { Modal } from '../../../components/Modal.tsx';
import { SecondCheck } from '../second-check/SecondCheck.tsx';
import type { Steps } from '../use-steps.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import { useImport } from './use-import.ts';

/** Choosing or dropping a file to import, what it would bring in, and the import itself. */
export function ImportPanel({ steps }: { steps: Steps }) {
  const { state, arrived, putAway, open, agree, cancel } = useImport(steps);
  const take = ([file, ...others]: File[]) => {
    if (others.length > 0) steps.say('Choose one file at a time. Nothing was changed.');
    else if (file) open(file);
  };
  const isOver = useDroppedFile(take);
  const input = useRef<HTMLInputElement>(null);
  const isOpen = state.at === 'preview' || state.at === 'writing';
  const wasOpen = useRef(false);
  useEffect(() => {
    // A file that was dropped leaves the focus nowhere to go back to.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) input.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class="import row" data-import={state.at}>
      <label class="button file-button">
        Import a file
        <input
          class="visually-hidden"
          type="file"
          accept=".json,.jsonld,.csv,.zip,application/json,application/ld+json,text/csv,application/zip"
          data-action="import"
          ref={input}
          aria-describedby="import-hint"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // Emptied, so that the same file can be chosen again.
            currentTarget.value = '';
            take(files);
          }}
        />
      </label>
      <span class="soft" id="import-hint">
        Or drop it anywhere on this page. You see what it brings in before anything is written.
      </span>
      <span role="status">{state.at === 'reading' && `Reading ${state.name}…`}</span>
      {state.at === 'reading' && (
        <button type="button" data-action="stop-import" onClick={cancel}>
          Stop
        </button>
      )}
      {isOver && state.at === 'start' && (
        <p class="drop-hint" data-drop-hint>
          Drop the file to see what it would bring in
        </p>
      )}
      {state.at === 'preview' && (
        <Modal title={`Import “${state.name}”?`} onClose={cancel} toRead>
          <ImportPreview plan={state.plan} onAgree={agree} onCancel={cancel} />
        </Modal>
      )}
      {state.at === 'writing' && (
        <Modal title={`Importing “${state.name}”`} onClose={cancel} toRead>
          <p>
            <label>
              {state.done.toLocaleString('en-GB')} of {state.total.toLocaleString('en-GB')} {state.what}
              <progress value={state.done} max={Math.max(1, state.total)} />
            </label>
          </p>
          <p>
            {state.what === 'quotes'
              ? 'Keep this page open. If it is closed or stopped before the end, nothing is imported.'
              : 'The quotes are in your locker. Their pictures, texts and copies follow; if you stop now, the rest of them stays out.'}
          </p>
          <p class="modal-actions">
            <button type="button" data-action="stop-import" onClick={cancel}>
              Stop
            </button>
          </p>
        </Modal>
      )}
      {arrived && state.at === 'start' && (
        <SecondCheck
          key={arrived.name}
          title={`“${arrived.name}” is in your locker`}
          hint="Minuted can fetch every paper of this pack again and compare it, so that a second person has seen the sources. You can send what it finds back."
          quotes={arrived.quotes}
          onClose={putAway}
        />
      )}
    </div>
  );
}
