import { useMemo, useRef } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import type { HitActions } from '../../components/HitCard.tsx';
import type { NoticeText } from '../../components/Notice.tsx';
import { patternKey } from '../../core/phrases/pattern-key.ts';
import { toErrorCode } from '../../core/result.ts';
import { askPaper } from '../../platform/ask-paper.ts';
import { refreshPapers } from '../../platform/page-script.ts';
import { say } from '../../platform/say.ts';
import { deleteQuotes } from '../../storage/bin.ts';
import { setMuted } from '../../storage/mutes.ts';
import type { SearchedPage } from './look-at-page.ts';
import { startOf } from './places.ts';

/** What can be done to the places of a page. Saving is the page's own work, so that it shows there too. */
export function useHitActions(
  page: SearchedPage,
  onCurrent: (key: string) => void,
  onNotice: (notice: NoticeText | null) => void,
): HitActions {
  // The actions stay the same object; the page they act on is that of the last look.
  const now = useRef(page);
  now.current = page;
  return useMemo(() => {
    const fail = (error: unknown) => onNotice({ text: errorText(toErrorCode(error)) });
    const tell = (text: string) => () => onNotice({ text });
    const save = async (key: string) => {
      const saved = await askPaper(now.current.tabId, 'saveHit', { start: startOf(key) });
      if (!saved.ok) return onNotice({ text: errorText(saved.code) });
      const { quote, isNew } = saved.value;
      if (!isNew) return onNotice({ text: say('hitActions_thisIsInYourLockerAlready') });
      const undo = async () => {
        await deleteQuotes([quote.id]);
        await refreshPapers();
      };
      onNotice({
        text: say('hitActions_savedToYourLocker'),
        undo: () => void undo().then(tell(say('hitActions_takenOutOfYourLockerAgain')), fail),
      });
    };
    const mute = async (key: string, papers: (string | null)[], muted: boolean) => {
      const group = now.current.groups.find(({ start }) => start === startOf(key));
      const keys = group?.hits.map((hit) => patternKey(hit.pack, hit.patternId)) ?? [];
      for (const paper of papers) await setMuted(keys, paper, muted);
      await refreshPapers();
    };
    return {
      onJump: (key) => {
        onCurrent(key);
        void askPaper(now.current.tabId, 'showHit', { start: startOf(key) }).then(
          (answer) => answer.ok || onNotice({ text: errorText(answer.code) }),
        );
      },
      onSave: (key) => void save(key).catch(fail),
      onMute: (key, everywhere) => {
        const papers = [everywhere ? null : now.current.paper.sha256];
        const undo = () => void mute(key, papers, false).then(tell(say('hitActions_shownAgain')), fail);
        const text = everywhere
          ? say('hitActions_notShownAnywhereAnyMore')
          : say('hitActions_notShownOnThisPageAny');
        mute(key, papers, true).then(() => onNotice({ text, undo, focus: true }), fail);
      },
      onUnmute: (key) => {
        mute(key, [now.current.paper.sha256, null], false).then(tell(say('hitActions_shownAgain')), fail);
      },
    };
  }, []);
}
