import { useEffect, useRef, useState } from 'preact/hooks';
import { SiteNav } from '../../components/SiteNav.tsx';
import { askForSites } from '../../platform/sites.ts';
import { ManySites } from './ManySites.tsx';
import { OneSite } from './OneSite.tsx';
import { Steps } from './Steps.tsx';
import { WhatItDoes } from './WhatItDoes.tsx';
import { WhereItStays } from './WhereItStays.tsx';

const SCREENS = ['What it does', 'Where things stay', 'Your councils'] as const;

/**
 * The first page: three short screens, of which the last asks for sites in one prompt. With `site`, only whether that
 * site may be highlighted from now on.
 */
export function Welcome({ site }: { site: string | null }) {
  // Where the councils alone are wanted, the first two are one press away.
  const [screen, setScreen] = useState(() => (location.hash === '#councils' ? 2 : 0));
  const [answer, setAnswer] = useState('');
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
    setAnswer('');
    setScreen(to);
  };

  /** Must stay the first call in the click: see askForSites. */
  const ask = (origins: string[]) =>
    void askForSites(origins)
      .catch(() => false)
      .then((yes) =>
        setAnswer(
          yes
            ? 'Done. Phrases on these sites are now highlighted by themselves.'
            : 'Nothing was changed. You can still highlight any page with the toolbar button.',
        ),
      );

  const said = (
    <p role="status" id="answer">
      <strong>{answer}</strong>
    </p>
  );
  if (site)
    return (
      <>
        <SiteNav here="welcome" />
        <h1>Always on this site?</h1>
        <OneSite address={site} onAsk={ask} />
        {said}
        <AfterAnswer done={answer.startsWith('Done')} />
      </>
    );
  return (
    <>
      <SiteNav here="welcome" />
      <h1>Welcome to Minuted</h1>
      <Steps names={SCREENS} current={screen} onGo={go} />
      <section class="screen" aria-labelledby="screen-title">
        <h2 id="screen-title" ref={heading} tabIndex={-1}>
          <span class="visually-hidden">
            Step {screen + 1} of {SCREENS.length}:{' '}
          </span>
          {SCREENS[screen]}
        </h2>
        {screen === 0 && <WhatItDoes />}
        {screen === 1 && <WhereItStays />}
        {screen === 2 && <ManySites onAsk={ask} />}
      </section>
      {said}
      <AfterAnswer done={answer.startsWith('Done')} />
      <div class="row steps-buttons">
        {screen > 0 && (
          <button type="button" data-action="back" onClick={() => go(screen - 1)}>
            Back
          </button>
        )}
        {screen < SCREENS.length - 1 ? (
          <button type="button" class="primary" data-action="next" onClick={() => go(screen + 1)}>
            Next: {SCREENS[screen + 1]}
          </button>
        ) : (
          <a class="button" href="locker.html">
            Finish, and go to the locker
          </a>
        )}
      </div>
      <p class="soft">
        You can leave at any time. This page stays under “Welcome” at the top of each page of Minuted.
      </p>
    </>
  );
}

/** What can be done once sites are allowed. */
function AfterAnswer({ done }: { done: boolean }) {
  if (!done) return null;
  return (
    <p>
      You can take this back at any time: see <a href="options.html#sites">Sites</a>.
    </p>
  );
}
