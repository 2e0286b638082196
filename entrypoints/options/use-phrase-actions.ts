import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { PackOffer } from '../../core/phrases/judge-pack.ts';
import type { OwnPhrase } from '../../core/phrases/own-pack.ts';
import type { Pack, PackPattern } from '../../core/phrases/pack.ts';
import type { PatternKey } from '../../core/phrases/pattern-key.ts';
import { toErrorCode } from '../../core/result.ts';
import { refreshPapers } from '../../platform/page-script.ts';
import { setMuted } from '../../storage/mutes.ts';
import { addPhrases, deletePhrase, putPhrase } from '../../storage/own-phrases.ts';
import { deletePack, putPack } from '../../storage/packs.ts';
import { changeSettings, setListed, type Settings } from '../../storage/settings.ts';

const COPIES: Record<Settings['keepCopies'], string> = {
  ask: 'You are asked at the first quote of each paper.',
  always: 'The first quote of each paper keeps a copy of it.',
  never: 'No copies are kept. Those you have stay.',
};

type Work = () => Promise<unknown>;

/**
 * Everything that can be changed on the Phrases page. Each change reaches the open papers at once, is said in one
 * line, and has its undo in that line where it is not a switch. `heading` gets the focus when what had it is gone.
 */
export function usePhraseActions(heading: RefObject<HTMLElement | null>) {
  const [message, setMessage] = useState<ToastMessage | null>(null);

  /** What had the focus before the way to undo took it. */
  const origin = useRef<HTMLElement | null>(null);
  const focusBack = () => (origin.current?.isConnected ? origin.current : heading.current)?.focus();

  const change = async (work: Work, text: string, undo?: Work): Promise<boolean> => {
    if (undo && document.activeElement instanceof HTMLElement) origin.current = document.activeElement;
    try {
      await work();
    } catch (error) {
      setMessage({ text: errorText(toErrorCode(error)), failed: true });
      return false;
    }
    // Not waited for: a big paper takes a while to be searched again.
    void refreshPapers();
    setMessage({ text, ...(undo && { onUndo: () => void change(undo, 'Undone.').then(focusBack) }) });
    return true;
  };

  return {
    message,
    say: (text: string) => setMessage({ text }),
    close: () => {
      setMessage(null);
      focusBack();
    },
    switchPack: ({ id, name }: Pack, on: boolean) =>
      change(() => setListed('packsOff', [id], !on), `${name}: ${onOff(on)}.`),
    switchCategory: (key: PatternKey, name: string, on: boolean) =>
      change(() => setListed('categoriesOff', [key], !on), `${name}: ${onOff(on)}.`),
    keepPictures: (on: boolean) =>
      change(
        () => changeSettings({ keepPictures: on }),
        on ? 'New quotes from PDFs get a picture.' : 'New quotes get no picture. Those you have stay.',
      ),
    keepCopies: (keepCopies: Settings['keepCopies']) =>
      change(() => changeSettings({ keepCopies }), COPIES[keepCopies]),
    keepRead: (on: boolean) =>
      change(
        () => changeSettings({ keepRead: on }),
        on ? 'Papers that you read are counted.' : 'No more papers are counted. Those on the list stay.',
      ),
    mute: (key: PatternKey, paper: string | null, muted: boolean) =>
      change(
        () => setMuted([key], paper, muted),
        muted ? 'Not shown in any paper now.' : 'Shown again.',
        () => setMuted([key], paper, !muted),
      ),
    add: (...phrases: readonly OwnPhrase[]) => {
      let added: PackPattern[] = [];
      return change(
        async () => (added = await addPhrases(phrases)),
        phrases.length === 1 ? 'Added to your phrases.' : `Added ${phrases.length} phrases to yours.`,
        () => removeAll(added),
      );
    },
    edit: (before: PackPattern, phrase: OwnPhrase) =>
      change(
        () => putPhrase({ ...before, ...phrase }),
        'Changed.',
        () => putPhrase(before),
      ),
    remove: (pattern: PackPattern) =>
      change(
        () => deletePhrase(pattern.id),
        'Deleted from your phrases.',
        () => putPhrase(pattern),
      ),
    accept: ({ pack, before, ownPhrases }: PackOffer) => {
      if (!ownPhrases)
        return change(
          () => putPack(pack),
          before ? `${pack.name} is now version ${pack.version}.` : `${pack.name} was added.`,
          () => (before ? putPack(before) : deletePack(pack.id)),
        );
      let added: PackPattern[] = [];
      return change(
        async () => (added = await addPhrases(ownPhrases)),
        'Added to your phrases.',
        () => removeAll(added),
      );
    },
    removePack: ({ id, name }: Pack) => {
      let restore: Work = async () => undefined;
      return change(
        async () => (restore = await deletePack(id)),
        `${name} was removed.`,
        () => restore(),
      );
    },
  };
}

export type PhraseActions = ReturnType<typeof usePhraseActions>;

function onOff(on: boolean): string {
  return on ? 'looked for' : 'no longer looked for';
}

async function removeAll(patterns: readonly PackPattern[]): Promise<void> {
  for (const { id } of patterns) await deletePhrase(id);
}
