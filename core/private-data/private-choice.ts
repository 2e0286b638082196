import { TEXT_PARTS, type TextPart, type TextSide } from './map-texts.ts';
import type { PrivateKind } from './private-kind.ts';

/** What is done with something that may be private. */
export type PrivateChoice = 'mask' | 'leave';

/** What the reader chose, by `choiceKey`. What is not in it is as `usualChoice` says. */
export type PrivateChoices = ReadonlyMap<string, PrivateChoice>;

/** What is done with something that was found. */
export function choiceOf(
  { key, kind, side }: { key: string; kind: PrivateKind; side: TextSide },
  choices: PrivateChoices,
): PrivateChoice {
  return choices.get(key) ?? usualChoice(kind, side);
}

/** The same words in the reader's own texts are one choice, and in the words of papers another. */
export function choiceKey(kind: PrivateKind, part: TextPart, words: string): string {
  return `${TEXT_PARTS[part]} ${kind} ${words.toLowerCase().replace(/[\s\p{Pd}]/gu, '')}`;
}

/**
 * What is done unless the reader says otherwise: what stands in the reader's own texts is masked. In the words of
 * papers, postcodes, phone numbers and e-mail addresses are nearly always those of the council, and are left.
 */
export function usualChoice(kind: PrivateKind, side: TextSide): PrivateChoice {
  const isOfCouncil = kind === 'email' || kind === 'postcode' || kind === 'phone';
  return side === 'paper' && isOfCouncil ? 'leave' : 'mask';
}
