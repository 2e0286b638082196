import type { Paper } from '../core/evidence/paper.ts';
import { say } from '../platform/say.ts';
import { formatDate } from './format-date.ts';

/** What is known of the file or page itself, as the browser and the file say it: for whoever has to show its source. */
export function PaperOrigin({ paper }: { paper: Paper }) {
  const { dates, addresses, sha256, kind } = paper;
  return (
    <dl class="origin">
      {addresses.map(({ address, firstSeen, lastSeen, sentAs }) => (
        <div key={address}>
          <dt>{say('paperOrigin_address')}</dt>
          <dd>
            <span class="paper-address">{address}</span>
            <br />
            {firstSeen === lastSeen
              ? say('paperOrigin_opened', { date: formatDate(firstSeen) })
              : say('paperOrigin_firstOpenedLast', {
                  first: formatDate(firstSeen),
                  last: formatDate(lastSeen),
                })}
            {sentAs.lastModified &&
              ` ${say('paperOrigin_theSiteSaidLastChanged', { lastModified: sentAs.lastModified })}`}
            {sentAs.etag && ` ${say('paperOrigin_theSitesMarkForThisVersion', { etag: sentAs.etag })}`}
          </dd>
        </div>
      ))}
      {(dates.made || dates.changed) && (
        <div>
          <dt>{say('paperOrigin_whatThePdfSays')}</dt>
          <dd>
            {dates.made && `${say('paperOrigin_made', { date: formatDate(dates.made) })} `}
            {dates.changed && `${say('paperOrigin_lastChanged', { date: formatDate(dates.changed) })} `}
            {say('paperOrigin_suchDatesCanBeWrong')}
          </dd>
        </div>
      )}
      <div>
        <dt>
          {say(kind === 'pdf' ? 'paperOrigin_fingerprintOfTheFile' : 'paperOrigin_fingerprintOfTheText')}
        </dt>
        <dd class="fingerprint">{sha256}</dd>
      </div>
    </dl>
  );
}
