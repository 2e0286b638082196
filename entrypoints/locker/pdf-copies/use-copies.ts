import { useEffect, useRef, useState } from 'preact/hooks';
import { errorText } from '../../../components/error-text.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import { createPrivateFinder } from '../../../core/private-data/find-private.ts';
import { maskText } from '../../../core/private-data/mask-text.ts';
import { toErrorCode } from '../../../core/result.ts';
import { downloadBlob } from '../../../platform/download-blob.ts';
import { say } from '../../../platform/say.ts';
import { readSettings } from '../../../storage/settings.ts';
import { openLocked } from '../../reader/ask-password.ts';
import type { CopyKind } from './copy-name.ts';
import { orStopped } from './or-stopped.ts';

/** A paper, its quotes, and the way to its bytes. */
export type CopySource = {
  paper: Paper;
  quotes: readonly Quote[];
  take: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** A copy that was handed to the browser. */
export type SavedCopy = { kind: CopyKind; name: string; bytes: number; unmarked: readonly Quote[] };

type Locked = { wrong: boolean; answer: (password: string | null) => void };

const NOTHING_TO_MARK = say('copies_minutedDoesNotKnowWhereOn');

/** Makes copies one at a time: what is being made, how it ended in one sentence, and the question for a password. */
export function useCopies({ paper, quotes, take }: CopySource) {
  const [busy, setBusy] = useState<CopyKind | null>(null);
  const [answer, setAnswer] = useState('');
  const [saved, setSaved] = useState<SavedCopy | null>(null);
  const [locked, setLocked] = useState<Locked | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const ask = (wrong: boolean) =>
    new Promise<string | null>((resolve) => {
      const answered = (password: string | null) => {
        setLocked(null);
        resolve(password);
      };
      setLocked({ wrong, answer: answered });
    });
  const save = async (kind: CopyKind, withNotes: boolean) => {
    if (running.current) return;
    const unmarked = quotes.filter(({ quads }) => quads.length === 0);
    setSaved(null);
    if (kind === 'marked' && unmarked.length === quotes.length) return setAnswer(NOTHING_TO_MARK);
    const { signal } = (running.current = new AbortController());
    setBusy(kind);
    setAnswer(kind === 'marked' ? say('copies_makingTheMarkedCopy') : say('copies_takingOutTheQuotedPages'));
    try {
      // pdf.js is half a megabyte: fetched when it is needed.
      const making = Promise.all([import('./make-copy.ts'), take(), readSettings()]);
      const [{ makeCopy }, bytes, { privateWords }] = await orStopped(making, signal);
      const finder = createPrivateFinder(privateWords);
      const mask = (text: string) => maskText(text, finder.all(text));
      const { opened: copy, password } = await openLocked(
        (typed) => makeCopy({ kind, paper, quotes, bytes, withNotes, mask, password: typed, signal }),
        ask,
      );
      signal.throwIfAborted();
      downloadBlob(copy.blob, copy.name);
      setSaved({ kind, name: copy.name, bytes: bytes.length, unmarked });
      const answer = say('copies_savedLookForInYourDownloads', { name: copy.name });
      const isUnlocked = kind === 'pages' && password !== undefined;
      setAnswer(isUnlocked ? `${answer} ${say('copies_itOpensWithoutThePassword')}` : answer);
    } catch (error) {
      const code = toErrorCode(error);
      if (code === 'unexpected' && !signal.aborted) console.error(error);
      setAnswer(signal.aborted ? say('common_stoppedNothingWasSaved') : errorText(code));
    } finally {
      running.current = null;
      setBusy(null);
    }
  };
  return { busy, answer, saved, locked, save, stop: () => running.current?.abort() };
}
