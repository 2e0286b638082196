import { useEffect, useState } from 'preact/hooks';
import { Said } from '../../components/Said.tsx';
import { errorText } from '../../components/error-text.ts';
import { formatDate } from '../../components/format-date.ts';
import { formatSize } from '../../components/format-size.ts';
import { SiteNav } from '../../components/SiteNav.tsx';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import type { Paper } from '../../core/evidence/paper.ts';
import { ExpectedError, toErrorCode } from '../../core/result.ts';
import { downloadBlob } from '../../platform/download-blob.ts';
import { say } from '../../platform/say.ts';
import type { SourceRow } from '../../storage/db.ts';
import { findPaper } from '../../storage/papers.ts';
import { dropSource, findSource } from '../../storage/sources.ts';

type Kept = { paper: Paper; source: SourceRow; html: string };

/**
 * The kept copy of a web page. It was cleaned when it was taken; here it stands in a frame without scripts and with an
 * origin of its own, so that nothing in it can reach the locker whatever the cleaning missed. Opened as a file of ours,
 * a Blob, it would have our origin.
 */
export function Copy({ sha256 }: { sha256: string }) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const fail = (error: unknown) => setMessage({ text: errorText(toErrorCode(error)), failed: true });
  const load = async () => {
    const [paper, source] = await Promise.all([findPaper(sha256), findSource(sha256)]);
    if (!paper || !source || paper.kind !== 'page') throw new ExpectedError('not-kept');
    setKept({ paper, source, html: await source.copy.text() });
  };
  useEffect(() => void load().catch(fail), [sha256]);

  const drop = async () => {
    const restore = await dropSource(sha256);
    setKept(null);
    const undo = async () => {
      await restore();
      await load();
      setMessage({ text: say('common_theCopyIsBack') });
    };
    setMessage({
      text: say('common_theCopyIsDeletedYourQuotes'),
      onUndo: () => void undo().catch(fail),
    });
  };

  return (
    <>
      <SiteNav here={null} />
      <h1>{kept?.paper.title || say('copy_aKeptCopy')}</h1>
      {kept && (
        <>
          <p class="soft">
            <Said
              text="copy_theCopyOfAWebPage"
              parts={{
                date: formatDate(kept.source.keptAt),
                size: formatSize(kept.source.copy.size),
                sha256: kept.source.sha256,
              }}
              tags={{ code: (words) => <code>{words}</code> }}
            />
          </p>
          <p class="row">
            <button
              type="button"
              onClick={() => downloadBlob(kept.source.copy, `${kept.source.sha256.slice(0, 12)}.html`)}
            >
              {say('copy_downloadTheCopy')}
            </button>
            <button type="button" data-action="drop-copy" onClick={() => void drop().catch(fail)}>
              {say('copy_deleteTheCopy')}
            </button>
          </p>
          <iframe
            class="page-copy"
            title={say('copy_thePageAsItWasKept')}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            referrerpolicy="no-referrer"
            srcdoc={kept.html}
          />
        </>
      )}
      <Toast message={message} onClose={() => setMessage(null)} />
    </>
  );
}
