/** What a key can do in the reader. */
export type KeyAction =
  | 'next-page'
  | 'previous-page'
  | 'first-page'
  | 'last-page'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit-width'
  | 'rotate'
  | 'rotate-back'
  | 'next-hit'
  | 'previous-hit'
  | 'find'
  | 'find-next'
  | 'find-previous'
  | 'print'
  | 'download'
  | 'side-bar'
  | 'keys';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Keys with Ctrl (or ⌘), and with Shift beside it. The names are those people know from pdf.js. */
const WITH_CTRL: Record<string, KeyAction> = {
  f: 'find',
  g: 'find-next',
  'Shift+g': 'find-previous',
  p: 'print',
  s: 'download',
};

/** Keys that type nothing, and so never stand in the way of anybody. */
const NAMED: Record<string, KeyAction> = { F4: 'side-bar', Home: 'first-page', End: 'last-page' };

/** Keys that type a character: they can be switched off (WCAG 2.1.4), because people who dictate press them unawares. */
const LETTERS: Record<string, KeyAction> = {
  n: 'next-page',
  j: 'next-page',
  p: 'previous-page',
  k: 'previous-page',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'fit-width',
  r: 'rotate',
  R: 'rotate-back',
  '.': 'next-hit',
  ',': 'previous-hit',
  '?': 'keys',
};

/** What a key press means; null when it is not ours. `typing`: the focus is where characters are typed or chosen. */
export function keyAction(press: Press, { typing, letters }: { typing: boolean; letters: boolean }) {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (altKey) return null;
  // Never Ctrl and +, - or 0: the browser's own zoom makes everything larger, ours only the paper.
  if (ctrlKey || metaKey) return WITH_CTRL[`${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`] ?? null;
  if (key === 'F4') return NAMED.F4!;
  if (typing) return null;
  return (shiftKey ? null : NAMED[key]) ?? (letters ? LETTERS[key] : null) ?? null;
}

/** Whether keys pressed in an element belong to it. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|file|button|submit)$/.test(target.type);
}

/** Watches the keys of the page. An open dialog has the keys to itself. Returns the undo. */
export function watchKeys(letters: () => boolean, onAction: (action: KeyAction) => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const action = keyAction(event, { typing: isTyping(event.target), letters: letters() });
    if (!action) return;
    event.preventDefault();
    onAction(action);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
