import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';

type Props = { host: string; onYes: () => void; onNo: () => void };

/** Asks once whether PDFs may open in the reader by themselves. */
export function OpeningOffer({ host, onYes, onNo }: Props) {
  return (
    <section class="opening-offer" aria-labelledby="opening-offer">
      <p>
        <Said
          text="openingOffer_openPdfsHereByThemselvesFrom"
          parts={{ host }}
          tags={{ strong: (words) => <strong id="opening-offer">{words}</strong> }}
        />
      </p>
      <p>
        <button type="button" class="primary" onClick={onYes}>
          {say('openingOffer_yesOpenThemHere')}
        </button>{' '}
        <button type="button" onClick={onNo}>
          {say('openingOffer_noThanks')}
        </button>
      </p>
    </section>
  );
}
