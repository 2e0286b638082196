import { useEffect, useState } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import { formatSize } from '../../components/format-size.ts';
import type { PaperReport } from '../../core/evidence/paper-report.ts';
import { countBands } from '../../core/phrases/count-bands.ts';
import { toErrorCode } from '../../core/result.ts';
import { say } from '../../platform/say.ts';
import { takePageCopy } from '../../platform/take-page-copy.ts';
import { addPaper, countAsRead, findPaper } from '../../storage/papers.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { dropSource, isSourceKept, keepSource } from '../../storage/sources.ts';

type Props = { tabId: number; report: PaperReport };

/** Counts the web page in front as read, and keeps a copy of it: both only when the reader wants it. */
export function KeepPage({ tabId, report }: Props) {
  const paper = report.paper!;
  const [isCounted, setCounted] = useState(false);
  const [isKept, setKept] = useState(false);
  const [copy, setCopy] = useState<Blob | null>(null);
  const [undo, setUndo] = useState<{ restore: () => Promise<void> } | null>(null);
  const settings = useSettings();
  const [said, setSaid] = useState('');
  useEffect(() => {
    void findPaper(paper.sha256).then((known) => setCounted(known?.read != null), fail);
    void isSourceKept(paper.sha256).then(setKept, fail);
  }, []);

  const fail = (error: unknown) => setSaid(errorText(toErrorCode(error)));
  const count = async () => {
    await countAsRead(paper, countBands(report.groups));
    setCounted(true);
    setUndo(null);
    setSaid(say('keepPage_thisPageIsCountedAsRead'));
  };
  const make = async () => setCopy(await takePageCopy(tabId, paper.sha256));
  const keep = async (made: Blob) => {
    await addPaper(paper);
    await keepSource(paper.sha256, async () => made);
    setCopy(null);
    // What was deleted before would come back in place of this one.
    setUndo(null);
    setKept(true);
    setSaid(say('keepPage_aCopyOfThisPageIs'));
  };
  const drop = async () => {
    const restore = await dropSource(paper.sha256);
    setUndo({ restore });
    setKept(false);
    setSaid(say('keepPage_theCopyIsDeleted'));
  };

  const takeBack = async (restore: () => Promise<void>) => {
    await restore();
    setUndo(null);
    setKept(true);
    setSaid(say('common_theCopyIsBack'));
  };

  return (
    <>
      <p class="row">
        {!isCounted && settings?.keepRead && (
          <button type="button" data-action="count-page" onClick={() => void count().catch(fail)}>
            {say('keepPage_countThisPageAsRead')}
          </button>
        )}
        {!isKept && !copy && (
          <button type="button" data-action="copy-page" onClick={() => void make().catch(fail)}>
            {say('keepPage_keepACopy')}
          </button>
        )}
        {copy && (
          <>
            <button
              type="button"
              class="primary"
              data-action="keep-copy"
              onClick={() => void keep(copy).catch(fail)}
            >
              {say('keepPage_keepTheCopy', { size: formatSize(copy.size) })}
            </button>
            <button type="button" onClick={() => setCopy(null)}>
              {say('keepPage_noThanks')}
            </button>
          </>
        )}
        {isKept && (
          <button type="button" data-action="drop-copy" onClick={() => void drop().catch(fail)}>
            {say('keepPage_deleteTheCopyOfThisPage')}
          </button>
        )}
      </p>
      <p role="status" class="soft">
        {said}{' '}
        {undo && (
          <button type="button" data-action="undo" onClick={() => void takeBack(undo.restore).catch(fail)}>
            {say('common_undo')}
          </button>
        )}
      </p>
    </>
  );
}
