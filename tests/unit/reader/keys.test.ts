import { expect, it } from 'vitest';
import { keyAction } from '../../../entrypoints/reader/reader-keys.ts';

const press = (key: string, ...held: ('ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey')[]) => ({
  key,
  ctrlKey: held.includes('ctrlKey'),
  shiftKey: held.includes('shiftKey'),
  altKey: held.includes('altKey'),
  metaKey: held.includes('metaKey'),
});
const reading = { typing: false, letters: true };

it('knows the keys that people know from pdf.js', () => {
  expect(keyAction(press('n'), reading)).toBe('next-page');
  expect(keyAction(press('R', 'shiftKey'), reading)).toBe('rotate-back');
  expect(keyAction(press('?', 'shiftKey'), reading)).toBe('keys');
  expect(keyAction(press('F', 'ctrlKey'), reading)).toBe('find');
  expect(keyAction(press('G', 'metaKey', 'shiftKey'), reading)).toBe('find-previous');
});

it('leaves letters to whoever types, and all of them to whoever switched them off', () => {
  for (const key of ['n', 'r', '?', '+', 'Home', 'End', '.'])
    expect(keyAction(press(key), { typing: true, letters: true }), key).toBeNull();
  expect(keyAction(press('n'), { typing: false, letters: false })).toBeNull();
  expect(keyAction(press('Home'), { typing: false, letters: false })).toBe('first-page');
  expect(keyAction(press('f', 'ctrlKey'), { typing: true, letters: false })).toBe('find');
});

it('leaves the zoom of the browser, selecting to the end, and Alt to the browser', () => {
  expect(keyAction(press('+', 'ctrlKey'), reading)).toBeNull();
  expect(keyAction(press('0', 'ctrlKey'), reading)).toBeNull();
  expect(keyAction(press('End', 'shiftKey'), reading)).toBeNull();
  expect(keyAction(press('n', 'altKey'), reading)).toBeNull();
});
