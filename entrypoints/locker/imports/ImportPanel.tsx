import './import.css';
import { useEffect, useRef } from 'preact/hooks';
import { Modal } from '../../../components/Modal.tsx';
import { say } from '../../../platform/say.ts';
import { late } from '../late.ts';
import type { Steps } from '../use-steps.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import { useImport } from './use-import.ts';

const ImportPreview = late(({ ImportPreview }) => ImportPreview);
const SecondCheck = late(({ SecondCheck }) => SecondCheck);

/** Choosing or dropping a file to import, what it would bring in, and the import itself. */
export function ImportPanel({ steps }: { steps: Steps }) {
  const { state, arrived, putAway, open, agree, cancel } = useImport(steps);
  const take = ([file, ...others]: File[]) => {
    if (others.length > 0) steps.tell(say('importPanel_chooseOneFileAtATime'));
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
        {say('importPanel_importAFile')}
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
        {say('importPanel_orDropItAnywhereOnThis')}
      </span>
      <span role="status">{state.at === 'reading' && say('importPanel_reading', { name: state.name })}</span>
      {state.at === 'reading' && (
        <button type="button" data-action="stop-import" onClick={cancel}>
          {say('common_stop')}
        </button>
      )}
      {isOver && state.at === 'start' && (
        <p class="drop-hint" data-drop-hint>
          {say('importPanel_dropTheFileToSeeWhat')}
        </p>
      )}
      {state.at === 'preview' && (
        <Modal title={say('importPanel_import', { name: state.name })} onClose={cancel} toRead>
          <ImportPreview plan={state.plan} onAgree={agree} onCancel={cancel} />
        </Modal>
      )}
      {state.at === 'writing' && (
        <Modal title={say('importPanel_importing', { name: state.name })} onClose={cancel} toRead>
          <p>
            <label>
              {say(state.what === 'quotes' ? 'importPanel_quotesDone' : 'importPanel_filesDone', {
                done: state.done.toLocaleString('en-GB'),
                total: state.total.toLocaleString('en-GB'),
              })}
              <progress value={state.done} max={Math.max(1, state.total)} />
            </label>
          </p>
          <p>
            {state.what === 'quotes'
              ? say('importPanel_keepThisPageOpenIfIt')
              : say('importPanel_theQuotesAreInYourLocker')}
          </p>
          <p class="modal-actions">
            <button type="button" data-action="stop-import" onClick={cancel}>
              {say('common_stop')}
            </button>
          </p>
        </Modal>
      )}
      {arrived && state.at === 'start' && (
        <SecondCheck
          key={arrived.name}
          title={say('importPanel_isInYourLocker', { name: arrived.name })}
          hint={say('importPanel_minutedCanFetchEveryPaperOf')}
          quotes={arrived.quotes}
          onClose={putAway}
        />
      )}
    </div>
  );
}
