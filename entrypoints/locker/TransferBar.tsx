import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, exportFileName, type ExportFormat } from '../../core/exports/formats.ts';
import { downloadBlob } from '../../platform/download-blob.ts';
import { exportLocker } from '../../storage/export-locker.ts';
import { importEvidence, type ImportOutcome } from '../../storage/import-evidence.ts';
import { exportHeader } from './export-header.ts';
import { useTask } from './use-task.ts';

/** Export and import, and one sentence on how it went. */
export function TransferBar() {
  const { busy, answer, run } = useTask();
  const [whole, ...others] = EXPORT_FORMATS;
  const [chosen, setChosen] = useState<string>(others[0].id);

  const exportAs = (format: ExportFormat) =>
    run('Exporting…', async () => {
      const header = exportHeader();
      const name = exportFileName(format, header.exportedAt);
      downloadBlob(await exportLocker(format, header), name);
      return `Exported. Look for ${name} in your downloads.`;
    });
  const importFile = (file: File) =>
    run('Importing…', async () => describeImport(await importEvidence(file)));

  return (
    <div class="transfer">
      <div class="row">
        <button
          type="button"
          class="primary"
          data-action={`export-${whole.id}`}
          disabled={busy}
          onClick={() => void exportAs(whole)}
        >
          Export everything
        </button>
        <label>
          Or as{' '}
          <select
            value={chosen}
            data-action="choose-format"
            disabled={busy}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {others.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          data-action="export-chosen"
          disabled={busy}
          onClick={() => void exportAs(others.find(({ id }) => id === chosen)!)}
        >
          Export
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
    </div>
  );
}

function describeImport({ added, already }: ImportOutcome): string {
  if (added + already === 0) return 'This export has no quotes in it. Nothing was changed.';
  const came = `Imported ${added === 1 ? '1 quote' : `${added} quotes`}.`;
  if (already === 0) return came;
  return `${came} ${already === 1 ? '1 was' : `${already} were`} here already; your notes and tags stay as they are.`;
}
