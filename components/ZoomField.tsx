import { say } from '../platform/say.ts';

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
    <div class="tool-group" role="group" aria-label={say('zoomField_size')}>
      <button type="button" aria-label={say('zoomField_zoomOut')} onClick={() => onZoom('out')}>
        −
      </button>
      <select
        class="zoom-field"
        aria-label={say('zoomField_zoomNow', { zoom })}
        value={fit ?? String(zoom)}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onZoom(chosen === 'page-width' || chosen === 'page-fit' ? chosen : Number(chosen));
        }}
      >
        <option value="page-width">{say('zoomField_fitWidth')}</option>
        <option value="page-fit">{say('zoomField_wholePage')}</option>
        {[...new Set([...SIZES, zoom])]
          .sort((a, b) => a - b)
          .map((size) => (
            <option key={size} value={String(size)}>
              {size}%
            </option>
          ))}
      </select>
      <button type="button" aria-label={say('zoomField_zoomIn')} onClick={() => onZoom('in')}>
        +
      </button>
    </div>
  );
}
