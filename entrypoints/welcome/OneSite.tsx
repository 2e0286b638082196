import { originOf } from '../../platform/sites.ts';

/** Asks for one site, the one that the reader came from. */
export function OneSite({ address, onAsk }: { address: string; onAsk: (origins: string[]) => void }) {
  const origin = originOf(address);
  if (!origin) return <p>This address is not a web page that Minuted can read.</p>;
  return (
    <section class="card">
      <p>
        Minuted will highlight phrases on <strong>{new URL(address).hostname}</strong> by itself. Your browser
        asks you once.
      </p>
      <button type="button" class="primary" id="ask" onClick={() => onAsk([origin])}>
        Allow this site
      </button>
    </section>
  );
}
