import { say } from '../platform/say.ts';
import './marks.css';
import './settings-preview.css';

const MARKS = [
  [
    'read-first',
    say('settingsPreview_readFirst'),
    say('settingsPreview_theCouncilPlansTo'),
    say('settingsPreview_reduceTheNumberOfEhcPlans'),
  ],
  [
    'worth-reading',
    say('settingsPreview_worthReading'),
    say('settingsPreview_aNewTeamWill'),
    say('settingsPreview_manageDemand'),
  ],
  [
    'maybe',
    say('settingsPreview_maybe'),
    say('settingsPreview_theBoardWants'),
    say('settingsPreview_valueForMoney'),
  ],
] as const;

/** What highlights look like on a page, and without them. */
export function MarksPreview({ on }: { on: boolean }) {
  return (
    <div class="preview" data-preview="marks">
      <p class="soft">{say('settingsPreview_soItLooksOnAPage')}</p>
      <ul>
        {MARKS.map(([band, name, before, words]) => (
          <li key={band}>
            {before}{' '}
            {on ? (
              <minuted-mark data-kind="hit" data-band={band}>
                {words}
              </minuted-mark>
            ) : (
              words
            )}
            . {on && <span class="soft">({name})</span>}
          </li>
        ))}
        <li>
          {on ? (
            <minuted-mark data-kind="quote">{say('settingsPreview_wordsThatYouSaved')}</minuted-mark>
          ) : (
            say('settingsPreview_wordsThatYouSaved')
          )}{' '}
          {on ? say('settingsPreview_lookLikeThis') : say('settingsPreview_lookLikeAllOthers')}
        </li>
      </ul>
    </div>
  );
}

/** A corner of a PDF page, as bright as it will be. */
export function PagePreview({ dim }: { dim: boolean }) {
  return (
    <div class="preview" data-preview="page">
      <p class="soft">{say('settingsPreview_soItLooksInTheReader')}</p>
      <div class="sample-sheet" data-dim={dim ? '' : undefined}>
        {say('settingsPreview_42TheHighNeedsBlock')}
      </div>
    </div>
  );
}
