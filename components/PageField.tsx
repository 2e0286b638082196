import { useEffect, useState } from 'preact/hooks';
import { say } from '../platform/say.ts';
import { typedPage } from './typed-page.ts';

type Props = {
  page: number;
  pages: number;
  /** The paper's own names of its pages. */
  labels: readonly string[] | null;
  onPage: (page: number) => void;
};

/** The page in front and how many there are: "iii (3 of 412)". Takes a page's name or its number. */
export function PageField({ page, pages, labels, onPage }: Props) {
  const label = labels?.[page - 1] || null;
  const name = label ?? String(page);
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name, page]);
  const go = () => {
    if (typed === name) return;
    const wanted = typedPage(typed, pages, labels);
    if (wanted !== null) onPage(wanted);
    if (wanted === null || wanted === page) setTyped(name);
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
        <span class="visually-hidden">{say('pageField_page')}</span>
        <input
          size={4}
          autocomplete="off"
          inputMode={labels ? 'text' : 'numeric'}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={go}
        />
      </label>{' '}
      <span>
        {label && label !== String(page)
          ? say('pageField_of', { page, pages })
          : say('pageField_of2', { pages })}
      </span>
    </form>
  );
}
