import type { ComponentChildren } from 'preact';
import { say } from '../platform/say.ts';
import { FileButton } from './FileButton.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { PageField } from './PageField.tsx';
import { ZoomField, type ZoomChoice } from './ZoomField.tsx';

/** What the menu can do with an open paper. */
export type PaperAction =
  | 'rotate'
  | 'rotate-back'
  | 'two-pages'
  | 'dim'
  | 'print'
  | 'download'
  | 'copies'
  | 'find'
  | 'side-bar'
  | 'keys';

type Props = {
  title: string;
  page: number;
  pages: number;
  labels: readonly string[] | null;
  /** In percent. */
  zoom: number;
  fit: ZoomChoice | null;
  twoPages: boolean;
  dim: boolean;
  finding: boolean;
  sideBar: boolean;
  /** How many places there are to read so far. */
  places: number;
  /** Where the paper came from, at this page; null for a file. */
  original: string | null;
  locker: string;
  phrases: string;
  onPage: (page: number) => void;
  onZoom: (choice: ZoomChoice | 'in' | 'out' | number) => void;
  onAction: (action: PaperAction) => void;
  onFiles: (files: File[]) => void;
  /** The find bar, when it is open. */
  children?: ComponentChildren;
};

/** The row of controls over a paper. Without a paper (`pages` 0) only opening one and the locker are there. */
export function PaperToolbar(props: Props) {
  const { title, pages, original, locker, phrases, sideBar, places, onAction, onFiles } = props;
  const item = (action: PaperAction, words: string, key = '') => (
    <button type="button" class="quiet" onClick={() => onAction(action)}>
      {words}
      {key && <kbd>{key}</kbd>}
    </button>
  );
  const toggle = (action: PaperAction, words: string, on: boolean) => (
    <button type="button" class="quiet" aria-pressed={on} onClick={() => onAction(action)}>
      {words}
      <span aria-hidden="true">{on ? '✓' : ''}</span>
    </button>
  );
  return (
    <header class="paper-toolbar">
      <h1 title={title}>{title || say('paperToolbar_minutedReader')}</h1>
      {pages > 0 && (
        <>
          <PageSteps {...props} />
          <ZoomField {...props} />
          <button type="button" aria-expanded={props.finding} onClick={() => onAction('find')}>
            {say('paperToolbar_find')}
          </button>
        </>
      )}
      <div class="tool-group">
        {original && (
          <a class="button" href={original} target="_blank" rel="noreferrer">
            {say('paperToolbar_openTheOriginal')}
          </a>
        )}
        <a class="button" href={locker} target="_blank">
          {say('paperToolbar_locker')}
        </a>
        <MoreMenu name={say('paperToolbar_more')}>
          {pages > 0 && (
            <>
              {item('rotate', say('paperToolbar_turnThePages'), 'r')}
              {item('rotate-back', say('paperToolbar_turnThemBack'), 'Shift+R')}
              {toggle('two-pages', say('paperToolbar_twoPagesSideBySide'), props.twoPages)}
              {toggle('dim', say('paperToolbar_dimThePages'), props.dim)}
              <hr />
              {item('print', say('paperToolbar_print'), 'Ctrl+P')}
              {item('download', say('paperToolbar_downloadThePaper'), 'Ctrl+S')}
              {item('copies', say('paperToolbar_saveACopyWithYourQuotes'))}
            </>
          )}
          <FileButton onFiles={onFiles}>{say('paperToolbar_openAFile')}</FileButton>
          <hr />
          <a class="button quiet" href={phrases} target="_blank">
            {say('paperToolbar_phrases')}
          </a>
          {item('keys', say('paperToolbar_keys'), '?')}
        </MoreMenu>
        {pages > 0 && (
          <button
            type="button"
            class="side-toggle"
            aria-expanded={sideBar}
            aria-controls="side-bar"
            onClick={() => onAction('side-bar')}
          >
            {say('paperToolbar_whatToRead')}
            {places > 0 && <span class="count">{places}</span>}
          </button>
        )}
      </div>
      {props.children}
    </header>
  );
}

function PageSteps({ page, pages, labels, onPage }: Props) {
  // Not `disabled` at the ends: the focus of somebody who presses it again would be lost.
  const step = (by: 1 | -1) => {
    if (page + by >= 1 && page + by <= pages) onPage(page + by);
  };
  return (
    <div class="tool-group" role="group" aria-label={say('paperToolbar_pages')}>
      <button
        type="button"
        aria-label={say('paperToolbar_previousPage')}
        aria-disabled={page <= 1}
        onClick={() => step(-1)}
      >
        ‹
      </button>
      <PageField page={page} pages={pages} labels={labels} onPage={onPage} />
      <button
        type="button"
        aria-label={say('paperToolbar_nextPage')}
        aria-disabled={page >= pages}
        onClick={() => step(1)}
      >
        ›
      </button>
    </div>
  );
}
