import { createPrivateFinder } from '../../../core/private-data/find-private.ts';
import { choiceKey, usualChoice, type PrivateChoices } from '../../../core/private-data/private-choice.ts';

/** A folder's name for the name of a file; just "folder" where something in it is masked. */
export function safePart(part: string, ownWords: readonly string[], choices: PrivateChoices): string {
  const isMasked = createPrivateFinder(ownWords)
    .all(part)
    .some(({ start, end, kind }) => {
      const key = choiceKey(kind, 'folder', part.slice(start, end));
      return (choices.get(key) ?? usualChoice(kind, 'yours')) === 'mask';
    });
  return isMasked ? 'folder' : part;
}
