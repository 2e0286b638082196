import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props = {
  title: string;
  page: number;
  pages: number;
  /** In percent. */
  zoom: number;
  /** Where the paper came from, at this page; null for a file. */
  original: string | null;
  locker: string;
  phrases: string;
  onPage: (page: number) => void;
  onZoom: (step: 'in' | 'out' | 'fit') => void;
  onFiles: (files: File[]) => void;
  children?: ComponentChildren;
};

/** The row of controls over a paper. Without a paper (`pages` 0) only opening one and the locker are there. */
export function PaperToolbar(props: Props) {
  const { title, page, pages, zoom, original, locker, phrases, onPage, onZoom, onFiles, children } = props;
  return (
    <header class="paper-toolbar">
      <h1 title={title}>{title || 'Minuted reader'}</h1>
      {pages > 0 && (
        <>
          <div class="tool-group">
            <button type="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
              <span aria-hidden="true">‹</span> Previous<span class="visually-hidden"> page</span>
            </button>
            <PageField page={page} pages={pages} onPage={onPage} />
            <button type="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
              Next<span class="visually-hidden"> page</span> <span aria-hidden="true">›</span>
            </button>
          </div>
          <div class="tool-group">
            <button type="button" aria-label="Zoom out" onClick={() => onZoom('out')}>
              −
            </button>
            <span class="soft" aria-label="Zoom">
              {zoom}%
            </span>
            <button type="button" aria-label="Zoom in" onClick={() => onZoom('in')}>
              +
            </button>
            <button type="button" onClick={() => onZoom('fit')}>
              Fit width
            </button>
          </div>
          {children}
        </>
      )}
      <div class="tool-group">
        <FileButton onFiles={onFiles}>Open a file</FileButton>
        {original && (
          <a class="button" href={original} target="_blank" rel="noreferrer">
            Open the original
          </a>
        )}
        <a class="button" href={locker} target="_blank">
          Locker
        </a>
        <a class="button" href={phrases} target="_blank">
          Phrases
        </a>
      </div>
    </header>
  );
}

function PageField({ page, pages, onPage }: Pick<Props, 'page' | 'pages' | 'onPage'>) {
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const go = () => {
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onPage(wanted);
    else setTyped(String(page));
  };
  return (
    <form
      class="page-field"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label>
        <span class="visually-hidden">Page</span>
        <input
          inputMode="numeric"
          size={4}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={go}
        />
      </label>{' '}
      of {pages}
    </form>
  );
}

/** A button that lets the reader choose PDFs from her computer. */
export function FileButton({
  onFiles,
  children,
}: {
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="button file-button">
      {children}
      <input
        class="visually-hidden"
        type="file"
        multiple
        accept=".pdf,application/pdf"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Cleared, so that the same file can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
