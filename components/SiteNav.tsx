import './site-nav.css';

/** Our own pages, by the words that every link to them has. */
const PAGES = [
  ['locker', 'Locker', 'locker.html'],
  ['reader', 'Open a PDF', 'reader.html'],
  ['changes', 'Changes of papers', 'changes.html'],
  ['phrases', 'Phrases', 'options.html'],
  ['settings', 'Settings', 'options.html#settings'],
  ['sites', 'Sites', 'options.html#sites'],
  ['help', 'Help', 'help.html'],
  ['welcome', 'Welcome', 'welcome.html'],
] as const;

export type SitePage = (typeof PAGES)[number][0];

/** The way from each of our pages to the others: the same words in the same order everywhere. */
export function SiteNav({ here }: { here: SitePage | null }) {
  return (
    <nav class="site-nav" aria-label="Minuted">
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
