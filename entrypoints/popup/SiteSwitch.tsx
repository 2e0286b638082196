import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../components/Switch.tsx';
import { say } from '../../platform/say.ts';
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
    void askForSites([origin!])
      .catch(() => false)
      .then(async (yes) => {
        setSaid(yes ? say('siteSwitch_fromNowOnThisSiteIs') : say('common_nothingWasChanged'));
        await read();
      });
  };
  const takeBack = async () => {
    for (const pattern of allowing ?? []) await forgetSite(pattern).catch(() => undefined);
    const left = await allowingSites(address);
    setAllowing(left);
    setSaid(
      left.length > 0 ? say('sites_theBrowserDidNotLetGo') : say('siteSwitch_takenBackFromTheNextPage'),
    );
  };
  return (
    <div class="site">
      <p>
        <Switch
          label={say('siteSwitch_highlightsOn', { hostname })}
          on={on}
          onSwitch={(now) => void onPaint(hostname, now)}
        >
          {say('siteSwitch_highlightsOn', { hostname })}
        </Switch>
      </p>
      {allowing && origin && (
        <p class="row">
          {allowing.length > 0 ? (
            <>
              <span class="soft">
                {say('siteSwitch_youHaveAllowed', {
                  allowing: allowing
                    .map(nameOf)
                    .reduce((sites, last) => say('siteSwitch_and', { sites, last })),
                })}
              </span>
              <button type="button" class="small" data-action="take-back" onClick={() => void takeBack()}>
                {say('siteSwitch_takeBack')}
              </button>
            </>
          ) : (
            <>
              <span class="soft">{say('siteSwitch_searchedJustThisOnce')}</span>
              <button type="button" class="small" data-action="allow" onClick={allow}>
                {say('siteSwitch_alwaysOnThisSite')}
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
  if (host === '*') return say('siteSwitch_everySite');
  return host.startsWith('*.') ? say('siteSwitch_allOf', { host: host.slice(2) }) : host;
}
