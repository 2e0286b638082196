import { useEffect, useState } from 'preact/hooks';
import { CouncilPicker } from '../../components/CouncilPicker.tsx';
import { AUTHORITIES, GOV_UK_ORIGINS, originsOf } from '../../core/evidence/authorities.ts';
import { readerAddress } from '../../platform/pages.ts';
import { allowedSites, askForSites, forgetSite, originOf } from '../../platform/sites.ts';

/** The first page: what Minuted does, and one prompt for the sites it may highlight by itself. */
export function Welcome({ site }: { site: string | null }) {
  const [allowed, setAllowed] = useState<string[]>([]);
  const [answer, setAnswer] = useState('');
  const readAllowed = async () => setAllowed(await allowedSites());
  useEffect(() => void readAllowed(), []);

  /** Must stay the first call in the click: see askForSites. */
  const ask = async (origins: string[]) => {
    const yes = await askForSites(origins);
    setAnswer(
      yes
        ? 'Done. Phrases on these sites are now highlighted by themselves.'
        : 'Nothing was changed. You can still highlight any page with the toolbar button.',
    );
    await readAllowed();
  };

  return (
    <>
      <h1>Welcome to Minuted</h1>
      <p>
        Minuted highlights what council and government papers say about children with special educational
        needs and disabilities, and keeps the quotes you choose. A highlight is a prompt to read, not proof of
        anything.
      </p>
      {site ? <OneSite address={site} onAsk={ask} /> : <ManySites onAsk={ask} />}
      <p role="status" id="answer">
        <strong>{answer}</strong>
      </p>
      <FirstSteps />
      <AllowedSites
        origins={allowed}
        onForget={async (origin) => {
          await forgetSite(origin);
          await readAllowed();
        }}
      />
    </>
  );
}

function OneSite({ address, onAsk }: { address: string; onAsk: (origins: string[]) => void }) {
  const origin = originOf(address);
  if (!origin) return <p>This address is not a web page that Minuted can read.</p>;
  return (
    <section class="card">
      <h2>Always on this site?</h2>
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

function ManySites({ onAsk }: { onAsk: (origins: string[]) => void }) {
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [govUk, setGovUk] = useState(true);
  const origins = [
    ...(govUk ? GOV_UK_ORIGINS : []),
    ...AUTHORITIES.filter(({ name }) => chosen.has(name)).flatMap(originsOf),
  ];
  return (
    <section>
      <CouncilPicker councils={AUTHORITIES} chosen={chosen} onChange={setChosen} />
      <p>
        <label>
          <input type="checkbox" checked={govUk} onChange={() => setGovUk(!govUk)} /> Also GOV.UK, where the
          Department for Education publishes its agreements with councils
        </label>
      </p>
      <p>
        Your browser asks you once for these sites. Minuted reads pages there on your own computer; nothing is
        sent anywhere.
      </p>
      <button
        type="button"
        class="primary"
        id="ask"
        disabled={origins.length === 0}
        onClick={() => onAsk(origins)}
      >
        Allow these sites
      </button>
    </section>
  );
}

function FirstSteps() {
  return (
    <section>
      <h2>How to begin</h2>
      <ol>
        <li>
          Try the{' '}
          <a href={readerAddress(new URL('samples/northbrook-high-needs-report.pdf', location.href).href)}>
            sample paper
          </a>{' '}
          of an invented council.
        </li>
        <li>
          On any page, press the Minuted button in the toolbar. On a PDF it opens the paper in the{' '}
          <a href={readerAddress(null)}>reader</a>, which also takes files from your computer.
        </li>
        <li>
          Click a highlight, or select words, to save them. They wait in <a href="locker.html">your locker</a>
          , with the page they came from.
        </li>
      </ol>
    </section>
  );
}

function AllowedSites({ origins, onForget }: { origins: string[]; onForget: (origin: string) => void }) {
  if (origins.length === 0) return null;
  return (
    <section>
      <h2>Sites you have allowed</h2>
      <ul>
        {origins.map((origin) => (
          <li key={origin}>
            {origin.replace('*://', '').replace('/*', '').replace('*.', '')}{' '}
            <button type="button" class="quiet" onClick={() => onForget(origin)}>
              Take back<span class="visually-hidden"> {origin}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
