import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Band } from '../core/phrases/hit.ts';
import { say } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { pageName } from './page-name.ts';
import { BAND_NAMES } from './PaperSummary.tsx';

/** A text in pieces; what was matched is marked. */
export type Pieces = { text: string; marked: boolean }[];

/** A place to read, ready to be shown. */
export type HitView = {
  key: string;
  band: Band;
  /** PDF pages, from 1. */
  pages: number[];
  /** The numbers that the pack stamps on them; empty where it stamps none. */
  packPages: string[];
  /** Where it stands in the paper, from 0 to 1. */
  at: number;
  sentence: Pieces;
  /** The names of the categories of its hits, each once. */
  categories: string[];
  /** The reasons of every hit of the place, and what its category means; made only when somebody asks. */
  why: () => { explanation: string; forParent: string; legal: string; legalAsAt: string }[];
  /** The paragraphs around it; made only when somebody asks. */
  context: () => { text: Pieces; heading: boolean }[];
  saved: boolean;
  /** Hidden because the reader marked its phrases as not useful. */
  muted: boolean;
};

/** What can be done with a place, by its key. The same object from one rendering to the next. */
export type HitActions = {
  onJump: (key: string) => void;
  onSave: (key: string) => void;
  onMute: (key: string, everywhere: boolean) => void;
  onUnmute: (key: string) => void;
};

type Props = { hit: HitView; current: boolean; stop: boolean; actions: HitActions };

/** One shape for each band, so that bands never differ by colour alone. */
export const BAND_SHAPES: Record<Band, string> = {
  'read-first': '●',
  'worth-reading': '◐',
  maybe: '○',
  hidden: '◌',
};

/** One place to read, made anew only when something of it changed: there may be thousands. */
export function HitCard({ hit, current, stop, actions }: Props) {
  return useMemo(
    () => <Card hit={hit} current={current} stop={stop} actions={actions} />,
    [hit, current, stop, actions],
  );
}

/** Band, page, sentence, why, the paragraph, and a button to save it. */
function Card({ hit, current, stop, actions }: Props) {
  const { key, band, pages, packPages, sentence, categories, saved, muted } = hit;
  const words = sentence.filter((piece) => piece.marked).map((piece) => piece.text);
  return (
    <li
      class="card hit-card"
      data-hit={key}
      // A list with one tab stop: see HitList.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={stop ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      aria-label={say(saved ? 'hitCard_labelSaved' : 'hitCard_label', {
        band: BAND_NAMES[band],
        page: pageName(pages, packPages),
        words: words.join(' … '),
      })}
    >
      <p class="hit-head">
        <span class="band" data-band={band}>
          <span aria-hidden="true">{BAND_SHAPES[band]}</span> {BAND_NAMES[band]}
        </span>{' '}
        <button type="button" class="quiet" onClick={() => actions.onJump(key)}>
          {pages.length === 0 ? say('hitCard_goToIt') : pageName(pages, packPages)}
        </button>{' '}
        <span class="soft">{categories.join(', ')}</span>
      </p>
      <p class="hit-sentence">
        <Marked pieces={sentence} />
      </p>
      <More name={say('hitCard_why')}>{() => <Why of={hit} />}</More>
      <More name={say('hitCard_showTheParagraph')}>{() => <Context of={hit} />}</More>
      <p class="hit-actions">
        {/* Not `disabled`: the focus of whoever just pressed it would be lost. */}
        <button type="button" aria-disabled={saved} onClick={() => actions.onSave(key)}>
          {saved ? say('hitCard_savedMark') : say('hitCard_save')}
        </button>
        {muted ? (
          <>
            <span class="soft">{say('hitCard_youMarkedThisPhraseAsNot')}</span>
            <button type="button" onClick={() => actions.onUnmute(key)}>
              {say('hitCard_showItAgain')}
            </button>
          </>
        ) : (
          band !== 'hidden' && (
            <>
              <button type="button" class="quiet" onClick={() => actions.onMute(key, false)}>
                {say('hitCard_notUsefulHere')}
              </button>
              <button type="button" class="quiet" onClick={() => actions.onMute(key, true)}>
                {say('hitCard_notUsefulAtAll')}
              </button>
            </>
          )
        )}
      </p>
    </li>
  );
}

/** Something that is made only when it is opened. */
function More({ name, children }: { name: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {open && children()}
    </details>
  );
}

function Why({ of }: { of: HitView }) {
  return (
    <>
      {of.why().map((reason, i) => (
        <div key={i}>
          <p>{reason.explanation}</p>
          <p>{reason.forParent}</p>
          {reason.legal && (
            <p class="soft">{say('common_legalAsAt', { legal: reason.legal, asAt: reason.legalAsAt })}</p>
          )}
        </div>
      ))}
      <p class="soft">
        <Said
          text="hitCard_aHighlightIsAPromptTo"
          tags={{
            link: (words) => (
              <a href="/help.html#glossary" target="_blank">
                {words}
              </a>
            ),
          }}
        />
      </p>
    </>
  );
}

function Context({ of }: { of: HitView }) {
  return (
    <blockquote class="hit-context">
      {of.context().map(({ text, heading }, i) => (
        <p key={i} class={heading ? 'hit-heading' : undefined}>
          <Marked pieces={text} />
        </p>
      ))}
    </blockquote>
  );
}

function Marked({ pieces }: { pieces: Pieces }) {
  return <>{pieces.map((piece, i) => (piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text))}</>;
}
