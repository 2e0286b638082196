import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../components/Switch.tsx';
import { allowingSites, askForSites, forgetSite, originOf } from '../../platform/sites.ts';

type Props = {
  address: string;
  /** Whether highlights are painted on this site. */
  on: boolean;
  onPaint: (host: string, on: boolean) => Promise<void>;
};

/** The switch for the site in front, and whether it is allowed for good, with the way to change that. */
export function SiteSwitch({ address, on, onPaint }: Props) {
  const { hostname } = new URL(address);
  const origin = originOf(address);
  const [allowing, setAllowing] = useState<string[] | null>(null);
  const [said, setSaid] = useState('');
  const read = async () => setAllowing(await allowingSites(address));
  useEffect(() => void read(), [address]);

  const allow = () => {
    // The first thing in the click: see askForSites.
    void askForSites([origin!]).then(async (yes) => {
      setSaid(yes ? 'From now on this site is searched every time.' : 'Nothing was changed.');
      await read();
    });
  };
  const takeBack = async () => {
    for (const pattern of allowing ?? []) await forgetSite(pattern);
    setSaid('Taken back. From the next page on, Minuted sleeps on this site until you press its button.');
    await read();
  };
  return (
    <div class="site">
      <p>
        <Switch label={`Highlights on ${hostname}`} on={on} onSwitch={(now) => void onPaint(hostname, now)}>
          {`Highlights on ${hostname}`}
        </Switch>
      </p>
      {allowing && origin && (
        <p class="row">
          {allowing.length > 0 ? (
            <>
              <span class="soft">You have allowed {allowing.map(nameOf).join(' and ')}.</span>
              <button type="button" class="small" data-action="take-back" onClick={() => void takeBack()}>
                Take back
              </button>
            </>
          ) : (
            <>
              <span class="soft">Searched just this once.</span>
              <button type="button" class="small" data-action="allow" onClick={allow}>
                Always on this site
              </button>
            </>
          )}
        </p>
      )}
      <p role="status" class="soft">
        {said}
      </p>
    </div>
  );
}

/** A match pattern in words: all of a council's sites may be allowed by one. */
function nameOf(pattern: string): string {
  const host = pattern.split('/')[2] ?? pattern;
  if (host === '*') return 'every site';
  return host.startsWith('*.') ? `all of ${host.slice(2)}` : host;
}
