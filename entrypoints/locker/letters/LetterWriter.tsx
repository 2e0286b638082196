import { useEffect, useMemo, useState } from 'preact/hooks';
import { LetterDialog } from '../../../components/LetterDialog.tsx';
import { exportFileName } from '../../../core/exports/formats.ts';
import {
  councilsOf,
  LETTER_KINDS,
  MOST_PASSAGES,
  type LetterKind,
} from '../../../core/exports/letters/letter-kinds.ts';
import { letterQuote, type LetterQuote } from '../../../core/exports/letters/letter-quote.ts';
import { createPrivateFinder } from '../../../core/private-data/find-private.ts';
import { downloadBlob } from '../../../platform/download-blob.ts';
import { say } from '../../../platform/say.ts';
import { readQuotedPapers } from '../../../storage/quoted-papers.ts';
import { useSettings } from '../../../storage/use-settings.ts';
import type { Steps } from '../use-steps.ts';
import './letters.css';

type Props = { ids: readonly string[]; steps: Steps; onClose: () => void };

/** A letter made from some quotes. It is nowhere kept. */
export function LetterWriter({ ids, steps, onClose }: Props) {
  const [quotes, setQuotes] = useState<LetterQuote[] | null>(null);
  useEffect(() => {
    const load = async () => {
      const papers = await readQuotedPapers(ids);
      setQuotes(papers.flatMap(({ paper, quotes: own }) => own.map((quote) => letterQuote(quote, paper))));
      return null;
    };
    void steps.run(load).then((done) => done || onClose());
  }, []);
  const ownWords = useSettings()?.privateWords;
  const finder = useMemo(() => createPrivateFinder(ownWords ?? []), [ownWords]);
  if (!quotes || !ownWords) return null;

  const councils = councilsOf(quotes);
  const of = (council: string | null) =>
    quotes.filter((quote) => council === null || quote.council === null || quote.council === council);
  return (
    <LetterDialog
      kinds={LETTER_KINDS}
      councils={councils}
      write={(kind, council) => kind.write(of(council).slice(0, MOST_PASSAGES), today())}
      noticeOf={(council) => noticeOf(councils.length, of(council).length)}
      findPrivate={finder.all}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onSave={saveLetter}
      onClose={onClose}
    />
  );
}

function noticeOf(councils: number, quotes: number): string | null {
  const notices = [
    councils > 1 && say('letterWriter_yourQuotesAreFromCouncilsA', { councils }),
    quotes > MOST_PASSAGES &&
      say('letterWriter_aLetterHasRoomForPassages', { mostpassages: MOST_PASSAGES, quotes }),
  ].filter(Boolean);
  return notices.length > 0 ? notices.join(' ') : null;
}

function saveLetter({ fileName }: LetterKind, text: string): string {
  const name = exportFileName({ fileName }, today());
  downloadBlob(new Blob([text], { type: 'text/plain' }), name);
  return name;
}

/** As the reader's calendar has it: "2026-11-22". */
function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
