import './marks.css';
import './settings-preview.css';

const MARKS = [
  ['read-first', 'Read first', 'The council plans to', 'reduce the number of EHC plans'],
  ['worth-reading', 'Worth reading', 'A new team will', 'manage demand'],
  ['maybe', 'Maybe', 'The board wants', 'value for money'],
] as const;

/** What highlights look like on a page, and without them. */
export function MarksPreview({ on }: { on: boolean }) {
  return (
    <div class="preview" data-preview="marks">
      <p class="soft">So it looks on a page:</p>
      <ul>
        {MARKS.map(([band, name, before, words]) => (
          <li key={band}>
            {before}{' '}
            {on ? (
              <minuted-mark data-kind="hit" data-band={band}>
                {words}
              </minuted-mark>
            ) : (
              words
            )}
            . {on && <span class="soft">({name})</span>}
          </li>
        ))}
        <li>
          {on ? <minuted-mark data-kind="quote">Words that you saved</minuted-mark> : 'Words that you saved'}{' '}
          {on ? 'look like this.' : 'look like all others.'}
        </li>
      </ul>
    </div>
  );
}

/** A corner of a PDF page, as bright as it will be. */
export function PagePreview({ dim }: { dim: boolean }) {
  return (
    <div class="preview" data-preview="page">
      <p class="soft">So it looks in the reader:</p>
      <div class="sample-sheet" data-dim={dim ? '' : undefined}>
        4.2 The high needs block is forecast to overspend.
      </div>
    </div>
  );
}
