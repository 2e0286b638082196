import type { RefObject } from 'preact';
import type { PackOffer } from '../../core/phrases/judge-pack.ts';
import type { OwnPhrase } from '../../core/phrases/own-pack.ts';
import type { Pack, PackPattern } from '../../core/phrases/pack.ts';
import type { PatternKey } from '../../core/phrases/pattern-key.ts';
import { say, sayCount } from '../../platform/say.ts';
import { setMuted } from '../../storage/mutes.ts';
import { addPhrases, deletePhrase, putPhrase } from '../../storage/own-phrases.ts';
import { deletePack, putPack } from '../../storage/packs.ts';
import { setListed } from '../../storage/settings.ts';
import { useChanges, type Work } from './use-changes.ts';

/**
 * Everything that can be changed on the Phrases page. Each change reaches the open papers at once, is said in one
 * line, and has its undo in that line where it is not a switch. `heading` gets the focus when what had it is gone.
 */
export function usePhraseActions(heading: RefObject<HTMLElement | null>) {
  const { message, change, tell, close } = useChanges(heading);

  return {
    message,
    tell,
    close,
    switchPack: ({ id, name }: Pack, on: boolean) =>
      change(() => setListed('packsOff', [id], !on), `${name}: ${onOff(on)}.`),
    switchCategory: (key: PatternKey, name: string, on: boolean) =>
      change(() => setListed('categoriesOff', [key], !on), `${name}: ${onOff(on)}.`),
    mute: (key: PatternKey, paper: string | null, muted: boolean) =>
      change(
        () => setMuted([key], paper, muted),
        muted ? say('phraseActions_notShownInAnyPaperNow') : say('phraseActions_shownAgain'),
        () => setMuted([key], paper, !muted),
      ),
    add: (...phrases: readonly OwnPhrase[]) => {
      let added: PackPattern[] = [];
      return change(
        async () => (added = await addPhrases(phrases)),
        sayCount('phraseActions_addedPhrasesToYours', phrases.length),
        () => removeAll(added),
      );
    },
    edit: (before: PackPattern, phrase: OwnPhrase) =>
      change(
        () => putPhrase({ ...before, ...phrase }),
        say('phraseActions_changed'),
        () => putPhrase(before),
      ),
    remove: (pattern: PackPattern) =>
      change(
        () => deletePhrase(pattern.id),
        say('phraseActions_deletedFromYourPhrases'),
        () => putPhrase(pattern),
      ),
    accept: ({ pack, before, ownPhrases }: PackOffer) => {
      if (!ownPhrases)
        return change(
          () => putPack(pack),
          before
            ? say('phraseActions_isNowVersion', { name: pack.name, version: pack.version })
            : say('phraseActions_wasAdded', { name: pack.name }),
          () => (before ? putPack(before) : deletePack(pack.id)),
        );
      let added: PackPattern[] = [];
      return change(
        async () => (added = await addPhrases(ownPhrases)),
        sayCount('phraseActions_addedPhrasesToYours', 1),
        () => removeAll(added),
      );
    },
    removePack: ({ id, name }: Pack) => {
      let restore: Work = async () => undefined;
      return change(
        async () => (restore = await deletePack(id)),
        say('phraseActions_wasRemoved', { name }),
        () => restore(),
      );
    },
  };
}

export type PhraseActions = ReturnType<typeof usePhraseActions>;

function onOff(on: boolean): string {
  return on ? say('phraseActions_lookedFor') : say('phraseActions_noLongerLookedFor');
}

async function removeAll(patterns: readonly PackPattern[]): Promise<void> {
  for (const { id } of patterns) await deletePhrase(id);
}
