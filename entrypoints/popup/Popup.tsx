import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openCouncils, openLocker, openPhrases, openReader } from '../../platform/pages.ts';
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
      <h1>Minuted</h1>
      {Body ? <Body /> : <p>Looking at this page…</p>}
      <nav aria-label="Minuted">
        <button type="button" onClick={() => leave(openLocker(null))}>
          Open the locker
        </button>
        <button type="button" onClick={() => leave(openReader(null))}>
          Open a PDF
        </button>
        <button type="button" onClick={() => leave(openPhrases())}>
          Phrases
        </button>
        <button type="button" onClick={() => leave(openCouncils())}>
          Choose councils
        </button>
      </nav>
    </>
  );
}
