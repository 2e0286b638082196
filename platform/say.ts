import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

type Messages = typeof messages;

/** The name of a message: the component that shows it, and its first words. */
export type MessageKey = keyof Messages;

type PartName<K extends MessageKey> = K extends MessageKey
  ? Messages[K] extends { placeholders: infer P }
    ? keyof P
    : never
  : never;

/** What is filled in, by the names of the places that the message has for it. */
export type Parts<K extends MessageKey, Value = string | number> = Record<PartName<K>, Value>;

/** The messages of which there is one for 1 and one for all other numbers, without `_one` and `_other`. */
export type CountKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

type Rest<Names extends PropertyKey> = [Names] extends [never] ? [] : [parts: Record<Names, string | number>];

/** No text has it; in messages it stands around the number of each part while they are taken to pieces. */
const MARK = '\u0001';
const MARKS = Array.from({ length: 9 }, (_, at) => `${MARK}${at}${MARK}`);
const known = new Map<string, readonly string[]>();
let rules: Intl.PluralRules | undefined;

/** As it is asked here: that there is a message of the name, the types of `say` see to. */
type AnyMessage = { getMessage: (key: string, parts: string[]) => string };

/** A text of the interface in the reader's language, from public/_locales, with what is filled in. */
export function say<K extends MessageKey>(key: K, ...[parts]: Rest<PartName<K>>): string {
  return fill(key, parts);
}

/** A text in which something is counted: the message for this number, with the number as `$count$`. */
export function sayCount<K extends CountKey>(
  key: K,
  count: number,
  ...[parts]: Rest<Exclude<PartName<`${K}_other`>, 'count'>>
): string {
  rules ??= new Intl.PluralRules(say('language'));
  const form = `${key}_${rules.select(count)}`;
  // English has two forms; a language with more need not give all of them.
  return fill(piecesOf(form).join('') === '' ? `${key}_other` : form, {
    ...parts,
    count: figuresOf(count),
  });
}

/**
 * A number as it is written. English writes those below a thousand with bare figures, and the first number that a page
 * has written by the rules of its language makes it wait up to 60 ms.
 */
function figuresOf(count: number): string {
  const language = say('language');
  return count < 1000 && language.startsWith('en') ? String(count) : count.toLocaleString(language);
}

/** Asks for messages now, for those who may have to say them once the extension is gone and nobody answers. */
export function readAhead(keys: readonly MessageKey[]): void {
  for (const key of keys) piecesOf(key);
}

/**
 * A message in pieces, for texts with a link or a strong word in them: its words, and at every other place the number
 * of the part that stands there, in the order of their names.
 */
export function piecesOf(key: string): readonly string[] {
  let pieces = known.get(key);
  if (!pieces) {
    pieces = (browser.i18n as AnyMessage).getMessage(key, MARKS).split(MARK);
    known.set(key, pieces);
  }
  return pieces;
}

/** What is filled in, in the order in which messages number it: that of the names. A test holds them to it. */
export function inOrder<Value>(parts: Record<string, Value> = {}): Value[] {
  return Object.keys(parts)
    .toSorted()
    .map((name) => parts[name]!);
}

function fill(key: string, parts?: Record<string, string | number>): string {
  const values = inOrder(parts);
  return piecesOf(key)
    .map((piece, at) => (at % 2 === 1 ? values[Number(piece)] : piece))
    .join('');
}
