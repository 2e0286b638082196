import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openCouncils, openLocker, openPhrases, openReader } from '../../platform/pages.ts';
import { say } from '../../platform/say.ts';
import { leave } from './leave.ts';

/**
 * The toolbar button: highlights the page in front at once and says what was found. Its ways out are there at once;
 * what reads settings and the locker is loaded after them.
 */
export function Popup() {
  const [Body, setBody] = useState<ComponentType | null>(null);
  useEffect(() => {
    void import('./PageInFront.tsx').then(({ PageInFront }) => setBody(() => PageInFront));
  }, []);
  return (
    <>
      <h1>{say('common_minuted')}</h1>
      {Body ? <Body /> : <p>{say('popup_lookingAtThisPage')}</p>}
      <nav aria-label={say('common_minuted')}>
        <button type="button" onClick={() => leave(openLocker(null))}>
          {say('common_openTheLocker')}
        </button>
        <button type="button" onClick={() => leave(openReader(null))}>
          {say('popup_openAPdf')}
        </button>
        <button type="button" onClick={() => leave(openPhrases())}>
          {say('popup_phrases')}
        </button>
        <button type="button" onClick={() => leave(openCouncils())}>
          {say('popup_chooseCouncils')}
        </button>
      </nav>
    </>
  );
}
