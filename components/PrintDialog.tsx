import { useState } from 'preact/hooks';
import { say, sayCount } from '../platform/say.ts';
import { Modal } from './Modal.tsx';
import { ModalActions } from './ModalActions.tsx';
import { parsePages } from './parse-pages.ts';

type Which = 'all' | 'here' | 'hits' | 'some';

type Props = {
  page: number;
  pages: number;
  /** The pages with something to read. */
  hitPages: number[];
  /** While pages are being prepared. */
  progress: { done: number; total: number } | null;
  onPrint: (pages: number[]) => void;
  /** Closes, and stops what is being prepared. */
  onClose: () => void;
};

/** Asks which pages to print, and shows how far preparing them is. */
export function PrintDialog({ page, pages, hitPages, progress, onPrint, onClose }: Props) {
  const [which, setWhich] = useState<Which>('all');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const choices: [Which, string][] = [
    ['all', sayCount('printDialog_allPages', pages)],
    ['here', say('printDialog_thisPage', { page })],
    ['hits', say('printDialog_pagesWithPlacesToRead', { hitPages: hitPages.length })],
    ['some', say('printDialog_thesePages')],
  ];
  const print = () => {
    const all = Array.from({ length: pages }, (_, index) => index + 1);
    if (progress) return;
    const chosen = { all, here: [page], hits: hitPages, some: parsePages(typed, pages) }[which];
    setWrong(!chosen);
    if (chosen) onPrint(chosen);
  };
  return (
    <Modal title={say('printDialog_print')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          print();
        }}
      >
        <p>{say('printDialog_pagesArePrintedAsTheyAre')}</p>
        <fieldset disabled={progress !== null}>
          <legend class="visually-hidden">{say('printDialog_whichPages')}</legend>
          {choices
            .filter(([value]) => value !== 'hits' || hitPages.length > 0)
            .map(([value, words]) => (
              <label key={value} class="choice">
                <input
                  type="radio"
                  name="print-pages"
                  checked={which === value}
                  onChange={() => setWhich(value)}
                />
                {words}
              </label>
            ))}
          <input
            aria-label={say('printDialog_pageNumbersSuchAs37')}
            placeholder="3, 7-9"
            value={typed}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'print-wrong' : undefined}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setWhich('some');
            }}
          />
        </fieldset>
        {wrong && (
          <p class="problem" id="print-wrong" role="alert">
            {say('printDialog_typePageNumbersFrom1To', { pages })}
          </p>
        )}
        {progress && (
          <label class="print-progress">
            {say('printDialog_preparingPageOf', {
              page: Math.min(progress.done + 1, progress.total),
              total: progress.total,
            })}
            <progress value={progress.done} max={progress.total} />
          </label>
        )}
        <ModalActions onClose={onClose}>
          <button type="submit" class="primary" aria-disabled={progress !== null}>
            {say('printDialog_print')}
          </button>
        </ModalActions>
      </form>
    </Modal>
  );
}
