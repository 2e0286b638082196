import { useEffect, useState } from 'preact/hooks';
import { CouncilPicker } from '../../components/CouncilPicker.tsx';
import { AUTHORITIES, GOV_UK_ORIGINS, originsOf } from '../../core/evidence/authorities.ts';
import { groupSites } from '../../core/evidence/group-sites.ts';
import { allowedSites } from '../../platform/sites.ts';
import { watchSites } from '../../platform/watch-sites.ts';

/** The third screen: which councils the reader follows, and why the browser will ask. */
export function ManySites({ onAsk }: { onAsk: (origins: string[]) => void }) {
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [govUk, setGovUk] = useState(true);
  const [allowed, setAllowed] = useState<string[]>([]);
  useEffect(() => {
    const read = () => void allowedSites().then(setAllowed);
    read();
    return watchSites(read);
  }, []);
  const origins = [
    ...(govUk ? GOV_UK_ORIGINS : []),
    ...AUTHORITIES.filter(({ name }) => chosen.has(name)).flatMap(originsOf),
  ];
  return (
    <>
      <p>
        At the start, Minuted may not look at any site. Choose your councils, and it will highlight their
        papers by itself. Your browser then asks you once if Minuted may “read and change” these sites. It
        needs that to paint the highlights. It changes nothing else, and it sends nothing.
      </p>
      <CouncilPicker councils={AUTHORITIES} chosen={chosen} onChange={setChosen} />
      <p>
        <label>
          <input type="checkbox" checked={govUk} onChange={() => setGovUk(!govUk)} /> Also GOV.UK, where the
          Department for Education publishes its deals with councils
        </label>
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
      <p class="soft">
        You need not choose any. On every page you can press the Minuted button in the toolbar, and the{' '}
        <a href="reader.html">reader</a> takes PDFs from your computer.
      </p>
      {allowed.length > 0 && (
        <p>
          You have allowed:{' '}
          {groupSites(allowed)
            .map(({ name }) => name)
            .join(', ')}
          . <a href="options.html#sites">See them, or take them back</a>
        </p>
      )}
    </>
  );
}
