import { useState } from 'preact/hooks';
import { Said } from '../../components/Said.tsx';
import { askForTab, canAskForTab } from '../../platform/ask-for-tab.ts';
import { openCouncils } from '../../platform/pages.ts';
import { say } from '../../platform/say.ts';
import { askForSites, originOf } from '../../platform/sites.ts';

type Props = {
  tabId: number;
  /** Null where the browser does not tell: then it is asked for the tab. */
  address: string | null;
  lookAgain: () => void;
};

/** A page that Minuted may not look at, and the ways to let it. */
export function AskForSite({ tabId, address, lookAgain }: Props) {
  const [said, setSaid] = useState('');
  const origin = address === null ? null : originOf(address);
  const ask = () => {
    // The first thing in the click: see askForSites.
    if (origin)
      void askForSites([origin])
        .catch(() => false)
        .then((yes) => {
          if (yes) lookAgain();
          else setSaid(say('askForSite_nothingWasChangedTheToolbar'));
        });
    else
      void askForTab(tabId).then((asked) =>
        setSaid(
          asked ? say('askForSite_yourBrowserAsksYouNowBeside') : say('askForSite_noExtensionMayLookAtThis'),
        ),
      );
  };
  return (
    <>
      <p>{say('askForSite_minutedLooksAtNoPageBefore')}</p>
      <p>
        <Said
          text="askForSite_toSearchThisPageJustOnce"
          tags={{ strong: (words) => <strong>{words}</strong> }}
        />
      </p>
      <p class="row">
        {(origin || canAskForTab()) && (
          <button type="button" class="primary" data-action="ask" onClick={ask}>
            {origin
              ? say('askForSite_alwaysSearch', { hostname: new URL(address!).hostname })
              : say('askForSite_askForThisSite')}
          </button>
        )}
        <button type="button" onClick={() => void openCouncils()}>
          {say('askForSite_chooseCouncils')}
        </button>
      </p>
      {said && <p data-said>{said}</p>}
    </>
  );
}
