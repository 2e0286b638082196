import type { Band } from '../core/phrases/hit.ts';
import { BAND_NAMES } from './PaperSummary.tsx';

/** A place to read, ready to be shown. */
export type HitView = {
  key: string;
  band: Band;
  /** PDF pages, from 1. */
  pages: number[];
  /** The sentence in pieces; the matched words are marked. */
  sentence: { text: string; marked: boolean }[];
  /** The reasons of every hit of the place, and what its category means. */
  why: { category: string; explanation: string; forParent: string; legal: string; legalAsAt: string }[];
  saved: boolean;
  /** Hidden because the reader marked its phrases as not useful. */
  muted: boolean;
};

type Props = {
  hit: HitView;
  current: boolean;
  stop: boolean;
  onJump: () => void;
  onSave: () => void;
  onMute: (everywhere: boolean) => void;
  onUnmute: () => void;
};

/** One shape for each band, so that bands never differ by colour alone. */
export const BAND_SHAPES: Record<Band, string> = {
  'read-first': '●',
  'worth-reading': '◐',
  maybe: '○',
  hidden: '◌',
};

/** One place to read: band, page, sentence, why, and a button to save it. */
export function HitCard({ hit, current, stop, onJump, onSave, onMute, onUnmute }: Props) {
  const { band, pages, sentence, why, saved, muted } = hit;
  const words = sentence.filter((piece) => piece.marked).map((piece) => piece.text);
  return (
    <li
      class="card hit-card"
      // A list with one tab stop: see HitList.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={stop ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      aria-label={`${BAND_NAMES[band]}, ${pageName(pages)}: ${words.join(' … ')}`}
    >
      <p class="hit-head">
        <span class="band" data-band={band}>
          <span aria-hidden="true">{BAND_SHAPES[band]}</span> {BAND_NAMES[band]}
        </span>{' '}
        <button type="button" class="quiet" onClick={onJump}>
          {pageName(pages)}
        </button>{' '}
        <span class="soft">{[...new Set(why.map((reason) => reason.category))].join(', ')}</span>
      </p>
      <p class="hit-sentence">
        {sentence.map((piece, i) => (piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text))}
      </p>
      <details>
        <summary>Why?</summary>
        {why.map((reason, i) => (
          <div key={i}>
            <p>{reason.explanation}</p>
            <p>{reason.forParent}</p>
            {reason.legal && (
              <p class="soft">
                {reason.legal} (As at {reason.legalAsAt}.)
              </p>
            )}
          </div>
        ))}
        <p class="soft">A highlight is a prompt to read, not proof of anything.</p>
      </details>
      <p class="hit-actions">
        <button type="button" disabled={saved} onClick={onSave}>
          {saved ? '✓ Saved' : 'Save'}
        </button>
        {muted ? (
          <>
            <span class="soft">You marked this phrase as not useful.</span>
            <button type="button" onClick={onUnmute}>
              Show it again
            </button>
          </>
        ) : (
          band !== 'hidden' && (
            <>
              <button type="button" class="quiet" onClick={() => onMute(false)}>
                Not useful here
              </button>
              <button type="button" class="quiet" onClick={() => onMute(true)}>
                Not useful at all
              </button>
            </>
          )
        )}
      </p>
    </li>
  );
}

/** "Page 12", "Pages 12–13". */
export function pageName(pages: readonly number[]): string {
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined) return 'This page';
  return first === last ? `Page ${first}` : `Pages ${first}–${last}`;
}
