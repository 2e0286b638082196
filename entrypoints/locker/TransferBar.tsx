import { useState } from 'preact/hooks';
import { importEvidence, type ImportOutcome } from '../../storage/import-evidence.ts';
import { WHOLE_EXPORT } from './exports/export-scope.ts';
import { Exporting } from './exports/Exporting.tsx';
import { useTask } from './use-task.ts';

/** Export and import, and one sentence on how the import went. */
export function TransferBar() {
  const { busy, answer, run } = useTask();
  const [isExporting, setExporting] = useState(false);
  const importFile = (file: File) =>
    run('Importing…', async () => describeImport(await importEvidence(file)));

  return (
    <div class="transfer">
      <div class="row">
        <button
          type="button"
          class="primary"
          data-action="export-json"
          disabled={busy}
          onClick={() => setExporting(true)}
        >
          Export everything…
        </button>
        <label>
          Import an export (JSON){' '}
          <input
            type="file"
            accept=".json,application/json"
            data-action="import"
            disabled={busy}
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (!file) return;
              // Emptied once read, so that the same file can be chosen again.
              void importFile(file).finally(() => (input.value = ''));
            }}
          />
        </label>
      </div>
      <output data-transfer-answer>{answer}</output>
      {isExporting && <Exporting scope={WHOLE_EXPORT} onClose={() => setExporting(false)} />}
    </div>
  );
}

function describeImport({ added, already }: ImportOutcome): string {
  if (added + already === 0) return 'This export has no quotes in it. Nothing was changed.';
  const came = `Imported ${added === 1 ? '1 quote' : `${added} quotes`}.`;
  if (already === 0) return came;
  return `${came} ${already === 1 ? '1 was' : `${already} were`} here already; your notes and tags stay as they are.`;
}
