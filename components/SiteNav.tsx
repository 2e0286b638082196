import { say } from '../platform/say.ts';
import './site-nav.css';

/** Our own pages, by the words that every link to them has. */
const PAGES = [
  ['locker', say('siteNav_locker'), 'locker.html'],
  ['reader', say('siteNav_openAPdf'), 'reader.html'],
  ['changes', say('siteNav_changesOfPapers'), 'changes.html'],
  ['phrases', say('siteNav_phrases'), 'options.html'],
  ['settings', say('siteNav_settings'), 'options.html#settings'],
  ['sites', say('siteNav_sites'), 'options.html#sites'],
  ['help', say('siteNav_help'), 'help.html'],
  ['welcome', say('siteNav_welcome'), 'welcome.html'],
] as const;

export type SitePage = (typeof PAGES)[number][0];

/** The way from each of our pages to the others: the same words in the same order everywhere. */
export function SiteNav({ here }: { here: SitePage | null }) {
  return (
    <nav class="site-nav" aria-label={say('common_minuted')}>
      <ul>
        {PAGES.map(([page, name, address]) => (
          <li key={page}>
            <a href={address} data-page={page} aria-current={page === here ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
