import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';

type Props = { address: string; onCopy: () => void };

/** Where a paper came from. The address bar of the browser has the reader's own address, so it stands here. */
export function PaperSource({ address, onCopy }: Props) {
  return (
    <p class="paper-source">
      <span class="soft">{say('paperSource_from')}</span>{' '}
      <span class="paper-address" title={address}>
        {address}
      </span>{' '}
      <button type="button" class="quiet" onClick={onCopy}>
        <Said
          text="paperSource_copyTheAddressOfThePaper"
          tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
        />
      </button>
    </p>
  );
}
