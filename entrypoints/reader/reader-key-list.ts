/** The keys of the reader and what they do, for whoever looks them up. */
export const READER_KEY_LIST = [
  ['. or Alt+Shift+J', 'Next place to read'],
  [', or Alt+Shift+K', 'Place to read before'],
  ['n or j', 'Next page'],
  ['p or k', 'Page before'],
  ['Home, End', 'First page, last page'],
  ['+, −, 0', 'Larger, smaller, as wide as the window'],
  ['r or Shift+R', 'Turn the pages'],
  ['Ctrl+F', 'Find words in the paper'],
  ['Ctrl+G, Ctrl+Shift+G', 'Find the next one, the one before'],
  ['F4', 'Open or close the side bar'],
  ['Ctrl+P', 'Print'],
  ['Ctrl+S', 'Download the paper'],
  ['Alt+Shift+S', 'Save the selected words'],
  ['Enter', 'In the list: go to the place. With words selected: save them'],
  ['s', 'In the list: save the place'],
  ['?', 'This list'],
] as const;
