import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { formatSize } from './format-size.ts';

/** What the reader may answer when she is asked for a copy. */
export type CopyAnswer = 'keep' | 'always' | 'not-now' | 'never';

type Props = { size: number; onAnswer: (answer: CopyAnswer) => void };

/** Asks, after the first quote of a paper, whether the paper itself is to be kept too. */
export function CopyOffer({ size, onAnswer }: Props) {
  return (
    <section class="opening-offer" aria-labelledby="copy-offer">
      <p>
        <Said
          text="copyOffer_keepACopyOfThisPaper"
          parts={{ size: formatSize(size) }}
          tags={{ strong: (words) => <strong id="copy-offer">{words}</strong> }}
        />
      </p>
      <p>
        <button type="button" class="primary" data-copy="keep" onClick={() => onAnswer('keep')}>
          {say('copyOffer_keepACopy')}
        </button>{' '}
        <button type="button" data-copy="always" onClick={() => onAnswer('always')}>
          {say('copyOffer_alwaysKeepOne')}
        </button>{' '}
        <button type="button" data-copy="not-now" onClick={() => onAnswer('not-now')}>
          {say('copyOffer_notNow')}
        </button>{' '}
        <button type="button" data-copy="never" onClick={() => onAnswer('never')}>
          {say('copyOffer_neverAskAgain')}
        </button>
      </p>
    </section>
  );
}
