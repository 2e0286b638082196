import { formatDate } from '../../components/format-date.ts';
import { ExpectedError } from '../../core/result.ts';
import { paperFileOf } from '../../documents/pdf/paper-file.ts';
import { say } from '../../platform/say.ts';
import { findPaper } from '../../storage/papers.ts';
import { findSource } from '../../storage/sources.ts';
import type { ReaderState, Store } from './reader-store.ts';
import type { Session } from './session.ts';

/**
 * Opens the copy of a PDF that the locker has, and says that it is one. It counts as a file of the reader's: to say that
 * the paper was seen at its web address today would not be true.
 */
export async function openCopy(
  sha256: string,
  store: Store<ReaderState>,
  session: Session,
  page: number,
): Promise<void> {
  let said = '';
  await session.open(
    async () => {
      const [paper, source] = await Promise.all([findPaper(sha256), findSource(sha256)]);
      if (!source || paper?.kind !== 'pdf') throw new ExpectedError('not-kept');
      said = say('keptCopy_thisIsTheCopyThatYou', { date: formatDate(source.keptAt) });
      const address = paper.addresses.at(-1)?.address ?? '';
      const name = /[^/:]*$/.exec(address.replace(/[?#].*$/s, ''))?.[0] || 'paper.pdf';
      return paperFileOf(new File([source.copy], name));
    },
    null,
    page,
  );
  if (store.get().phase === 'searched') store.set({ notice: { text: said } });
}
