import { Switch } from '../../components/Switch.tsx';
import type { PhraseActions } from './use-phrase-actions.ts';

type Props = { keepPictures: boolean; actions: PhraseActions };

/** What is kept with a quote. */
export function Saving({ keepPictures, actions }: Props) {
  return (
    <section aria-labelledby="saving">
      <h2 id="saving">Saving</h2>
      <p>
        <Switch
          label="Keep a picture of each quote from a PDF"
          on={keepPictures}
          onSwitch={(on) => void actions.keepPictures(on)}
        >
          Keep a picture of each quote from a PDF
        </Switch>
      </p>
      <p class="soft">
        The picture shows the words on their page, so that you can still show where they stood if the paper is
        changed or taken down. It stays on this computer.
      </p>
    </section>
  );
}
