/** The keys of the locker and what they do, for whoever looks them up. */
export const LOCKER_KEY_LIST = [
  ['/', 'Search'],
  ['Esc', 'In the search: empty it'],
  ['Page Down, Page Up', 'In the list: next quote, quote before'],
  ['Ctrl+Home, Ctrl+End', 'In the list: to what stands before it, after it'],
  ['x or Space', 'On a quote: select it, or not'],
  ['Shift+↓, Shift+↑', 'On a quote: select the next one too, the one before too'],
  ['Ctrl+A', 'On a quote: select all that were found'],
  ['Alt+↓, Alt+↑', 'On a quote in a folder: move it down, up'],
  ['Delete', 'On a quote: move it to the bin, or all that are selected'],
  ['Ctrl+Z', 'Undo, up to 20 steps'],
  ['?', 'This list'],
] as const;
