import { Switch } from '../../components/Switch.tsx';
import type { Settings } from '../../storage/settings.ts';
import type { PhraseActions } from './use-phrase-actions.ts';

type Props = { settings: Settings; actions: PhraseActions };

const COPIES: [Settings['keepCopies'], string][] = [
  ['ask', 'Ask me at the first quote'],
  ['always', 'Always keep one'],
  ['never', 'Never keep one'],
];

/** What is kept with a quote, and of a paper that was read. */
export function Saving({ settings, actions }: Props) {
  return (
    <section aria-labelledby="saving">
      <h2 id="saving">Saving</h2>
      <p>
        <Switch
          label="Keep a picture of each quote from a PDF"
          on={settings.keepPictures}
          onSwitch={(on) => void actions.keepPictures(on)}
        >
          Keep a picture of each quote from a PDF
        </Switch>
      </p>
      <p class="soft">
        The picture shows the words on their page, so that you can still show where they stood if the paper is
        changed or taken down. It stays on this computer.
      </p>
      <fieldset>
        <legend>Keep a copy of a paper that you quote from</legend>
        {COPIES.map(([value, text]) => (
          <label key={value} class="switch">
            <input
              type="radio"
              name="keep-copies"
              value={value}
              checked={settings.keepCopies === value}
              onChange={() => void actions.keepCopies(value)}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <p class="soft">
        Councils change papers, and take them down. A copy is the PDF exactly as it came, or a web page with
        its words and links. It stays on this computer; the locker says how much room copies take.
      </p>
      <p>
        <Switch
          label="Count the papers that I read"
          on={settings.keepRead}
          onSwitch={(on) => void actions.keepRead(on)}
        >
          Count the papers that I read
        </Switch>
      </p>
      <p class="soft">
        “12 quotes” says more when you can add “out of 40 papers read”. A PDF counts when it was searched to
        its end; a web page only when you save a quote from it, or choose “Count this page as read”. The list
        stays on this computer, and nothing is counted in a private window.
      </p>
    </section>
  );
}
