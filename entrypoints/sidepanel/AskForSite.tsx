import { useState } from 'preact/hooks';
import { askForTab, canAskForTab } from '../../platform/ask-for-tab.ts';
import { openCouncils } from '../../platform/pages.ts';
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
      void askForSites([origin]).then((yes) => {
        if (yes) lookAgain();
        else setSaid('Nothing was changed. The toolbar button still works on this page.');
      });
    else
      void askForTab(tabId).then((asked) =>
        setSaid(
          asked
            ? 'Your browser asks you now, beside the address or at its puzzle piece. Press “Allow” there.'
            : 'No extension may look at this page. Bring a council’s page or paper to the front.',
        ),
      );
  };
  return (
    <>
      <p>Minuted looks at no page before you let it. You have not allowed this site.</p>
      <p>
        To search this page just once, press the <strong>Minuted</strong> button in the toolbar. To have this
        site searched every time, allow it.
      </p>
      <p class="row">
        {(origin || canAskForTab()) && (
          <button type="button" class="primary" data-action="ask" onClick={ask}>
            {origin ? `Always search ${new URL(address!).hostname}` : 'Ask for this site'}
          </button>
        )}
        <button type="button" onClick={() => void openCouncils()}>
          Choose councils
        </button>
      </p>
      {said && <p data-said>{said}</p>}
    </>
  );
}
