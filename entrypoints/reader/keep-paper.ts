import { browser } from '#imports';
import type { CopyAnswer } from '../../components/CopyOffer.tsx';
import { errorText } from '../../components/error-text.ts';
import { formatSize } from '../../components/format-size.ts';
import { savedRemark, type SavedRemark } from '../../components/saved-remark.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import { countBands } from '../../core/phrases/count-bands.ts';
import { toErrorCode } from '../../core/result.ts';
import { isOurs } from '../../platform/pages.ts';
import { say } from '../../platform/say.ts';
import { isLockerLost } from '../../storage/locker-loss.ts';
import { askToPersist } from '../../storage/locker-room.ts';
import { keepText } from '../../storage/paper-texts.ts';
import { countAsRead } from '../../storage/papers.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { dropSource, isSourceKept, keepSource } from '../../storage/sources.ts';
import { countPhrases } from './look-again.ts';
import type { OpenPaper } from './open-paper.ts';
import type { PaperViewer } from './paper-viewer.ts';
import { createPictureKeeper } from './quote-picture.ts';
import { citedPaper } from './save-cited.ts';
import type { ReaderState, Store } from './reader-store.ts';

/**
 * Keeps what belongs beside a quote of the open paper that is in the locker already: its picture, the reading text of
 * the paper, and a copy of it where the reader wants one. Nobody waits for it; what cannot be kept is said in a notice,
 * with the `undo` of saving.
 */
export type QuoteKeeper = (quote: Quote, undo?: () => void) => void;

/** Makes the keeper for what the viewer shows. It keeps for one quote at a time. */
export function createQuoteKeeper(store: Store<ReaderState>, viewer: PaperViewer): QuoteKeeper {
  const keepPicture = createPictureKeeper(store, viewer);
  let last: Promise<void> = Promise.resolve();
  let offered: string | null = null;
  const tell = (text: string, undo?: () => void) => store.set({ notice: { text, ...(undo && { undo }) } });

  const keepCopy = async (sha256: string, bytes: Uint8Array<ArrayBuffer>) =>
    keepSource(sha256, async () => new Blob([bytes], { type: 'application/pdf' }));

  const answerOffer = async (sha256: string, bytes: Uint8Array<ArrayBuffer>, answer: CopyAnswer) => {
    store.set({ copyOffer: null });
    try {
      if (answer === 'always' || answer === 'never') await changeSettings({ keepCopies: answer });
      if (answer === 'not-now') return;
      if (answer === 'never') return tell(say('keepPaper_youWillNotBeAskedAgain'));
      await keepCopy(sha256, bytes);
      const undo = async () => {
        await dropSource(sha256);
        tell(say('common_theCopyIsDeletedYourQuotes'));
      };
      tell(say('keepPaper_aCopyOfThisPaperIs', { size: formatSize(bytes.length) }), () => {
        undo().catch((error: unknown) => tell(errorText(toErrorCode(error))));
      });
    } catch (error) {
      tell(errorText(toErrorCode(error)));
    }
  };

  /** Gives what could not be done. */
  const keepBeside = async ({ seen, pdf }: OpenPaper, whole: Promise<Uint8Array<ArrayBuffer>>) => {
    const failed: SavedRemark[] = [];
    const { sha256 } = seen;
    await askToPersist();
    await keepText(sha256, pdf.reading).catch(() => failed.push('no-text'));
    const { keepCopies } = await readSettings();
    if (keepCopies === 'always')
      await whole.then((bytes) => keepCopy(sha256, bytes)).catch(() => failed.push('no-copy'));
    else if (keepCopies === 'ask' && offered !== sha256 && !(await isSourceKept(sha256).catch(() => true))) {
      const bytes = await whole;
      // Another paper may be open by now.
      if (store.get().paper?.seen.sha256 === sha256) {
        offered = sha256;
        const onAnswer = (answer: CopyAnswer) => void answerOffer(sha256, bytes, answer);
        store.set({ copyOffer: { size: bytes.length, onAnswer } });
      }
    }
    if (await isLockerLost().catch(() => false)) failed.push('locker-lost');
    return failed;
  };

  return (quote, undo) => {
    keepPicture(quote, undo);
    const { paper, file } = store.get();
    if (!paper || !file || browser.extension.inIncognitoContext) return;
    last = last
      .then(() => keepBeside(paper, file.whole))
      .then((failed) => {
        if (failed.length > 0) tell(failed.map(savedRemark).join(' '), undo);
      })
      .catch((error: unknown) => tell(errorText(toErrorCode(error)), undo));
  };
}

/**
 * Counts what stands in a paper that was searched to its end, and the paper as read; not in a private window, and not
 * the sample that comes with Minuted. A paper that could not be counted is said in a notice.
 */
export async function countPaper(store: Store<ReaderState>, paper: OpenPaper): Promise<void> {
  await countPhrases(paper);
  const { seen, groups, packs } = paper;
  const isSearched = seen.coverage.searched > 0 && seen.coverage.notReached.length === 0;
  const isLooking = packs.some(({ patterns }) => patterns.length > 0);
  if (browser.extension.inIncognitoContext || isOurs(seen.address) || !isSearched || !isLooking) return;
  if (!(await readSettings()).keepRead) return;
  const failed = () => store.set({ notice: { text: savedRemark('not-counted') } });
  await countAsRead(citedPaper(paper), countBands(groups)).catch(failed);
}
