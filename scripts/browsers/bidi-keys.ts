import type { KeyPress } from './driver.ts';

/** Keys without a character, as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  F4: '\uE034',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F2: '\uE032',
  F6: '\uE036',
  F10: '\uE03A',
  Meta: '\uE03D',
};

export type KeyAction = { type: 'keyDown' | 'keyUp'; value: string };

/** The downs and ups of one key press with its modifiers held. Throws on a name that is not a key. */
export function keyActions(press: KeyPress): KeyAction[] {
  const values = press.split(/(?<=.)\+/).map((name) => {
    const value = KEYS[name] ?? name;
    if ([...value].length !== 1) throw new Error(`No key named ${name}`);
    return value;
  });
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}
