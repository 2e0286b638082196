import type { Paper } from '../core/evidence/paper.ts';
import { formatDate } from './format-date.ts';

/** What is known of the file or page itself, as the browser and the file say it: for whoever has to show its source. */
export function PaperOrigin({ paper }: { paper: Paper }) {
  const { dates, addresses, sha256, kind } = paper;
  return (
    <dl class="origin">
      {addresses.map(({ address, firstSeen, lastSeen, sentAs }) => (
        <div key={address}>
          <dt>Address</dt>
          <dd>
            <span class="paper-address">{address}</span>
            <br />
            {firstSeen === lastSeen
              ? `Opened ${formatDate(firstSeen)}.`
              : `First opened ${formatDate(firstSeen)}, last ${formatDate(lastSeen)}.`}
            {sentAs.lastModified && ` The site said: last changed ${sentAs.lastModified}.`}
            {sentAs.etag && ` The site’s mark for this version (ETag): ${sentAs.etag}.`}
          </dd>
        </div>
      ))}
      {(dates.made || dates.changed) && (
        <div>
          <dt>What the PDF says</dt>
          <dd>
            {dates.made && `Made ${formatDate(dates.made)}. `}
            {dates.changed && `Last changed ${formatDate(dates.changed)}. `}
            Such dates can be wrong.
          </dd>
        </div>
      )}
      <div>
        <dt>Fingerprint of the {kind === 'pdf' ? 'file' : 'text'} (SHA-256)</dt>
        <dd class="fingerprint">{sha256}</dd>
      </div>
    </dl>
  );
}
