import { useEffect, useRef, useState } from 'preact/hooks';
import { Said } from '../../components/Said.tsx';
import { SiteNav } from '../../components/SiteNav.tsx';
import { say } from '../../platform/say.ts';
import { askForSites } from '../../platform/sites.ts';
import { ManySites } from './ManySites.tsx';
import { OneSite } from './OneSite.tsx';
import { Steps } from './Steps.tsx';
import { WhatItDoes } from './WhatItDoes.tsx';
import { WhereItStays } from './WhereItStays.tsx';

const SCREENS = [
  say('welcome_whatItDoes'),
  say('welcome_whereThingsStay'),
  say('welcome_yourCouncils'),
] as const;

/**
 * The first page: three short screens, of which the last asks for sites in one prompt. With `site`, only whether that
 * site may be highlighted from now on.
 */
export function Welcome({ site }: { site: string | null }) {
  // Where the councils alone are wanted, the first two are one press away.
  const [screen, setScreen] = useState(() => (location.hash === '#councils' ? 2 : 0));
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [screen]);
  useEffect(() => {
    const follow = () => location.hash === '#councils' && go(2);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const go = (to: number) => {
    moved.current = true;
    setAllowed(null);
    setScreen(to);
  };

  /** Must stay the first call in the click: see askForSites. */
  const ask = (origins: string[]) =>
    void askForSites(origins)
      .catch(() => false)
      .then(setAllowed);

  const said = (
    <p role="status" id="answer">
      <strong>
        {allowed !== null &&
          say(allowed ? 'welcome_donePhrasesOnTheseSitesAre' : 'welcome_nothingWasChangedYouCanStill')}
      </strong>
    </p>
  );
  if (site)
    return (
      <>
        <SiteNav here="welcome" />
        <h1>{say('welcome_alwaysOnThisSite')}</h1>
        <OneSite address={site} onAsk={ask} />
        {said}
        <AfterAnswer done={allowed === true} />
      </>
    );
  return (
    <>
      <SiteNav here="welcome" />
      <h1>{say('welcome_welcomeToMinuted')}</h1>
      <Steps names={SCREENS} current={screen} onGo={go} />
      <section class="screen" aria-labelledby="screen-title">
        <h2 id="screen-title" ref={heading} tabIndex={-1}>
          <span class="visually-hidden">
            {say('welcome_stepOf', { screen: screen + 1, screens: SCREENS.length })}{' '}
          </span>
          {SCREENS[screen]}
        </h2>
        {screen === 0 && <WhatItDoes />}
        {screen === 1 && <WhereItStays />}
        {screen === 2 && <ManySites onAsk={ask} />}
      </section>
      {said}
      <AfterAnswer done={allowed === true} />
      <div class="row steps-buttons">
        {screen > 0 && (
          <button type="button" data-action="back" onClick={() => go(screen - 1)}>
            {say('welcome_back')}
          </button>
        )}
        {screen < SCREENS.length - 1 ? (
          <button type="button" class="primary" data-action="next" onClick={() => go(screen + 1)}>
            {say('welcome_next', { screen: SCREENS[screen + 1]! })}
          </button>
        ) : (
          <a class="button" href="locker.html">
            {say('welcome_finishAndGoToTheLocker')}
          </a>
        )}
      </div>
      <p class="soft">{say('welcome_youCanLeaveAtAnyTime')}</p>
    </>
  );
}

/** What can be done once sites are allowed. */
function AfterAnswer({ done }: { done: boolean }) {
  if (!done) return null;
  return (
    <p>
      <Said
        text="welcome_youCanTakeThisBackAt"
        tags={{ link: (words) => <a href="options.html#sites">{words}</a> }}
      />
    </p>
  );
}
