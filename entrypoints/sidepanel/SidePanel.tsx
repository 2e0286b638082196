import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openLocker } from '../../platform/pages.ts';
import { say } from '../../platform/say.ts';

/** What to read on the page in front, beside it. The way to the locker is there at once; the list is loaded after it. */
export function SidePanel() {
  const [Body, setBody] = useState<ComponentType | null>(null);
  useEffect(() => {
    void import('./FrontPage.tsx').then(({ FrontPage }) => setBody(() => FrontPage));
  }, []);
  return (
    <>
      {Body ? (
        <Body />
      ) : (
        <section class="panel-said" role="status" data-kind="looking">
          <h1>{say('sidePanel_whatToRead')}</h1>
          <p>{say('sidePanel_lookingAtThePageInFront')}</p>
        </section>
      )}
      <nav class="panel-foot" aria-label={say('common_minuted')}>
        <button type="button" onClick={() => void openLocker(null)}>
          {say('common_openTheLocker')}
        </button>
      </nav>
    </>
  );
}
