import { Said } from '../../components/Said.tsx';
import { say } from '../../platform/say.ts';
import { originOf } from '../../platform/sites.ts';

/** Asks for one site, the one that the reader came from. */
export function OneSite({ address, onAsk }: { address: string; onAsk: (origins: string[]) => void }) {
  const origin = originOf(address);
  if (!origin) return <p>{say('oneSite_thisAddressIsNotAWeb')}</p>;
  return (
    <section class="card">
      <p>
        <Said
          text="oneSite_minutedWillHighlightPhrasesOn"
          parts={{ hostname: new URL(address).hostname }}
          tags={{ strong: (words) => <strong>{words}</strong> }}
        />
      </p>
      <button type="button" class="primary" id="ask" onClick={() => onAsk([origin])}>
        {say('oneSite_allowThisSite')}
      </button>
    </section>
  );
}
