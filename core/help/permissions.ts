/** One entry of the manifest that lets Minuted do something: why it is there, and what works without it. */
export type PermissionNote = {
  /** As the manifest writes it. */
  name: string;
  /** What it is called on our pages. */
  title: string;
  why: string;
  without: string;
};

const IN_THE_BROWSER =
  'PDFs open in the browser’s own viewer. The toolbar button brings one into the reader.';

/** What each permission is for. A test holds this list against the manifest and against docs/permissions.md. */
export const PERMISSION_NOTES: readonly PermissionNote[] = [
  {
    name: '*://*/*',
    title: 'Sites that you choose',
    why: 'Nothing is allowed at the start. You may allow the sites of your councils, and your browser asks you first.',
    without: 'Press the toolbar button on a page to highlight it once, or drop papers into the reader.',
  },
  {
    name: 'activeTab',
    title: 'The page in front, when you press the button',
    why: 'Lets Minuted read the one page where you press its button, menu or key, until you leave that page.',
    without: 'If you never press the button, Minuted never sees a page that you did not allow.',
  },
  {
    name: 'scripting',
    title: 'Work inside a page',
    why: 'Puts the highlights into a page. It works only on a site that you allowed, or on a page where you press the button.',
    without: 'On all other sites Minuted sleeps. The reader still opens papers from your computer.',
  },
  {
    name: 'storage',
    title: 'Keep settings',
    why: 'Keeps your settings in the browser, on this computer.',
    without: 'It cannot be switched off. If the browser blocks it, Minuted runs as it was at the start.',
  },
  {
    name: 'unlimitedStorage',
    title: 'Keep a big locker',
    why: 'Lets the locker grow, so that pictures and copies of long papers have room.',
    without: 'It cannot be switched off. If your disk is full, you are told, and what you saved stays.',
  },
  {
    name: 'contextMenus',
    title: 'Two lines in the menu',
    why: 'Adds “Open this paper in Minuted” and “Save these words in Minuted” to the menu of the right mouse button.',
    without: 'The toolbar button and the keys do the same.',
  },
  {
    name: 'sidePanel',
    title: 'A list beside the page',
    why: 'Shows what to read in a panel at the side of the window.',
    without: 'If you leave the panel closed, the highlights, the button and the reader work as before.',
  },
  {
    name: 'declarativeNetRequestWithHostAccess',
    title: 'Open PDFs in the reader (Chrome and Edge)',
    why: 'Sends a PDF of a site that you allowed to the Minuted reader, if you chose that.',
    without: IN_THE_BROWSER,
  },
  {
    name: 'webRequest',
    title: 'Know a PDF when it comes (Firefox)',
    why: 'Sees that what a site that you allowed sends is a PDF.',
    without: IN_THE_BROWSER,
  },
  {
    name: 'webRequestBlocking',
    title: 'Open PDFs in the reader (Firefox)',
    why: 'Sends that PDF to the Minuted reader, if you chose that.',
    without: IN_THE_BROWSER,
  },
  {
    name: 'webRequestFilterResponse',
    title: 'Keep a PDF that comes only once (Firefox)',
    why: 'Takes over a PDF that a site hands out only once, so that it need not be fetched again.',
    without: 'Download such a PDF and drop the file into the reader.',
  },
];
