import { formatSize } from './format-size.ts';

/** What the reader may answer when she is asked for a copy. */
export type CopyAnswer = 'keep' | 'always' | 'not-now' | 'never';

type Props = { size: number; onAnswer: (answer: CopyAnswer) => void };

/** Asks, after the first quote of a paper, whether the paper itself is to be kept too. */
export function CopyOffer({ size, onAnswer }: Props) {
  return (
    <section class="opening-offer" aria-labelledby="copy-offer">
      <p>
        <strong id="copy-offer">Keep a copy of this paper too?</strong> It takes {formatSize(size)} on this
        computer. If the paper is changed or taken down, you can still open what you quoted from.
      </p>
      <p>
        <button type="button" class="primary" data-copy="keep" onClick={() => onAnswer('keep')}>
          Keep a copy
        </button>{' '}
        <button type="button" data-copy="always" onClick={() => onAnswer('always')}>
          Always keep one
        </button>{' '}
        <button type="button" data-copy="not-now" onClick={() => onAnswer('not-now')}>
          Not now
        </button>{' '}
        <button type="button" data-copy="never" onClick={() => onAnswer('never')}>
          Never ask again
        </button>
      </p>
    </section>
  );
}
