/** Sizes that follow the window. */
export type ZoomChoice = 'page-width' | 'page-fit';

const SIZES = [50, 75, 100, 125, 150, 200, 300, 400];

type Props = {
  /** In percent. */
  zoom: number;
  /** What the size follows; null when it is fixed. */
  fit: ZoomChoice | null;
  onZoom: (choice: ZoomChoice | 'in' | 'out' | number) => void;
};

/** Makes the paper larger and smaller. */
export function ZoomField({ zoom, fit, onZoom }: Props) {
  return (
    <div class="tool-group" role="group" aria-label="Size">
      <button type="button" aria-label="Zoom out" onClick={() => onZoom('out')}>
        −
      </button>
      <select
        class="zoom-field"
        aria-label={`Zoom, now ${zoom}%`}
        value={fit ?? String(zoom)}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onZoom(chosen === 'page-width' || chosen === 'page-fit' ? chosen : Number(chosen));
        }}
      >
        <option value="page-width">Fit width</option>
        <option value="page-fit">Whole page</option>
        {[...new Set([...SIZES, zoom])]
          .sort((a, b) => a - b)
          .map((size) => (
            <option key={size} value={String(size)}>
              {size}%
            </option>
          ))}
      </select>
      <button type="button" aria-label="Zoom in" onClick={() => onZoom('in')}>
        +
      </button>
    </div>
  );
}
