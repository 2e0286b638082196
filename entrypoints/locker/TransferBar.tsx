import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, exportFileName, type ExportFormat } from '../../core/exports/formats.ts';
import { downloadBlob } from '../../platform/download-blob.ts';
import { exportLocker } from '../../storage/export-locker.ts';
import { exportHeader } from './export-header.ts';
import { useTask } from './use-task.ts';

/** Export, and one sentence on how it went. */
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
      </div>
      <output data-transfer-answer>{answer}</output>
    </div>
  );
}
