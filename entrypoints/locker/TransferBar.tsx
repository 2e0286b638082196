import { useState } from 'preact/hooks';
import { say } from '../../platform/say.ts';
import { WHOLE_EXPORT } from './exports/export-scope.ts';
import { late } from './late.ts';

const Exporting = late(({ Exporting }) => Exporting);

/** The way out of the locker for all of it. */
export function TransferBar() {
  const [isExporting, setExporting] = useState(false);
  return (
    <div class="transfer">
      <button type="button" class="primary" data-action="export-json" onClick={() => setExporting(true)}>
        {say('transferBar_exportEverything')}
      </button>
      {isExporting && <Exporting scope={WHOLE_EXPORT} onClose={() => setExporting(false)} />}
    </div>
  );
}
