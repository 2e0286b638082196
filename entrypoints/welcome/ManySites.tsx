import { useEffect, useState } from 'preact/hooks';
import { CouncilPicker } from '../../components/CouncilPicker.tsx';
import { Said } from '../../components/Said.tsx';
import { AUTHORITIES, GOV_UK_ORIGINS, originsOf } from '../../core/evidence/authorities.ts';
import { groupSites } from '../../core/evidence/group-sites.ts';
import { say } from '../../platform/say.ts';
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
      <p>{say('manySites_atTheStartMinutedMayNot')}</p>
      <CouncilPicker councils={AUTHORITIES} chosen={chosen} onChange={setChosen} />
      <p>
        <label>
          <input type="checkbox" checked={govUk} onChange={() => setGovUk(!govUk)} />{' '}
          {say('manySites_alsoGovUkWhereTheDepartment')}
        </label>
      </p>
      <button
        type="button"
        class="primary"
        id="ask"
        disabled={origins.length === 0}
        onClick={() => onAsk(origins)}
      >
        {say('manySites_allowTheseSites')}
      </button>
      <p class="soft">
        <Said
          text="manySites_youNeedNotChooseAnyOn"
          tags={{ link: (words) => <a href="reader.html">{words}</a> }}
        />
      </p>
      {allowed.length > 0 && (
        <p>
          <Said
            text="manySites_youHaveAllowedSeeThemOr"
            parts={{
              groupSites: groupSites(allowed)
                .map(({ name }) => name)
                .join(', '),
            }}
            tags={{ link: (words) => <a href="options.html#sites">{words}</a> }}
          />
        </p>
      )}
    </>
  );
}
