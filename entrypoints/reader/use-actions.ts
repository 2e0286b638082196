import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaperAction } from '../../components/PaperToolbar.tsx';
import { downloadBlob } from '../../platform/download-blob.ts';
import { changeSettings } from '../../storage/settings.ts';
import type { PaperFile } from '../../documents/pdf/paper-file.ts';
import { watchKeys, type KeyAction } from './reader-keys.ts';
import type { ReaderParts } from './Reader.tsx';
import type { ReaderState, Store } from './reader-store.ts';

/** As many selected characters are taken over into the find bar. */
const MOST_SELECTED = 100;

type Around = {
  parts: () => ReaderParts | null;
  toggleSideBar: () => void;
  showPrint: () => void;
  showCopies: () => void;
};

/** What the keys and the menu of the reader do. Gives also what the find bar starts with and the list of keys. */
export function useActions(store: Store<ReaderState>, around: Around) {
  const [keysOpen, setKeysOpen] = useState(false);
  const [finding, setFinding] = useState({ words: '', times: 0 });
  const act = (action: PaperAction | KeyAction): void => {
    const { page, pages, twoPages, settings, file } = store.get();
    const { viewer, session } = around.parts() ?? {};
    if (action === 'keys') return setKeysOpen(true);
    if (!viewer || !session || pages === 0) return;
    switch (action) {
      case 'next-page':
        return viewer.goToPage(page + (twoPages ? 2 : 1));
      case 'previous-page':
        return viewer.goToPage(Math.max(1, page - (twoPages ? 2 : 1)));
      case 'first-page':
        return viewer.goToPage(1);
      case 'last-page':
        return viewer.goToPage(pages);
      case 'zoom-in':
        return viewer.zoom('in');
      case 'zoom-out':
        return viewer.zoom('out');
      case 'fit-width':
        return viewer.zoom('page-width');
      case 'rotate':
        return viewer.rotate(1);
      case 'rotate-back':
        return viewer.rotate(-1);
      case 'two-pages':
        viewer.twoPages(!twoPages);
        return store.set({ twoPages: !twoPages });
      case 'dim':
        return void changeSettings({ dimPages: !settings?.dimPages }).catch(() => undefined);
      case 'next-hit':
        return session.step(1);
      case 'previous-hit':
        return session.step(-1);
      case 'find': {
        const selected = document.getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '';
        const words = selected !== '' && selected.length <= MOST_SELECTED ? selected : finding.words;
        setFinding({ words, times: finding.times + 1 });
        return store.set({ finding: true });
      }
      case 'find-next':
      case 'find-previous':
        return viewer.findAgain(action === 'find-next' ? 1 : -1);
      case 'print':
        return around.showPrint();
      case 'copies':
        return around.showCopies();
      case 'download':
        return file ? void downloadPaper(file) : undefined;
      case 'side-bar':
        return around.toggleSideBar();
    }
  };
  // The listener is made once, and does what is to be done now.
  const now = useRef(act);
  now.current = act;
  useEffect(
    () =>
      watchKeys(
        () => store.get().settings?.letterKeys ?? true,
        (action) => now.current(action),
      ),
    [store],
  );
  return { act, finding, setFinding, keysOpen, closeKeys: () => setKeysOpen(false) };
}

/** Gives the reader the paper's own bytes, as soon as all of them are there. A failure to come shows in the paper. */
async function downloadPaper({ whole, fileName }: PaperFile): Promise<void> {
  const bytes = await whole.catch(() => null);
  if (!bytes) return;
  const name = /\.pdf$/i.test(fileName) ? fileName : `${fileName || 'paper'}.pdf`;
  downloadBlob(new Blob([bytes], { type: 'application/pdf' }), name);
}
