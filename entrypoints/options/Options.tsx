import { useEffect, useState } from 'preact/hooks';
import { SiteNav } from '../../components/SiteNav.tsx';
import { say } from '../../platform/say.ts';
import { Phrases } from './Phrases.tsx';
import { SettingsView } from './SettingsView.tsx';
import { Sites } from './Sites.tsx';

type View = 'phrases' | 'settings' | 'sites';

const TITLES: Record<View, string> = {
  phrases: say('options_phrases'),
  settings: say('options_settings'),
  sites: say('options_sites'),
};

/** The page that the browser calls our options: the phrases, the settings and the sites, by the address's fragment. */
export function Options() {
  const [view, setView] = useState(viewOfAddress);
  useEffect(() => {
    const follow = () => {
      const wanted = viewOfAddress();
      setView(wanted);
      // A link within one page moves neither the focus nor the view: a screen reader would say nothing.
      requestAnimationFrame(() => {
        if (!document.getElementById(location.hash.slice(1))) document.querySelector('h1')?.focus();
      });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = say('options_minuted', { title: TITLES[view] });
  }, [view]);
  return (
    <>
      <SiteNav here={view} />
      {view === 'phrases' && <Phrases />}
      {view === 'settings' && <SettingsView />}
      {view === 'sites' && <Sites />}
    </>
  );
}

function viewOfAddress(): View {
  const name = location.hash.slice(1);
  return name === 'settings' || name === 'sites' ? name : 'phrases';
}
