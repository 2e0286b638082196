import { BANDS, type Band } from '../core/phrases/hit.ts';
import { say } from '../platform/say.ts';
import type { HitView } from './HitCard.tsx';
import { pageName } from './page-name.ts';
import { BAND_NAMES } from './PaperSummary.tsx';

type Props = { hits: readonly HitView[]; current: string | null; onJump: (key: string) => void };

/** So many ticks fit beside a paper; places that fall together are one, as strong as the strongest. */
const TICKS = 200;

type Tick = { at: number; band: Band; first: HitView; places: number; current: boolean };

/**
 * Where the places stand in the paper, beside its scroll bar: the stronger the band, the longer the tick. For the
 * mouse; the list says the same to everybody.
 */
export function HitTicks({ hits, current, onJump }: Props) {
  const ticks = [...ticksOf(hits, current)];
  const jump = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const wanted = (event.clientY - top) / height;
    const nearest = ticks.reduce<Tick | null>(
      (best, tick) => (best && Math.abs(best.at - wanted) <= Math.abs(tick.at - wanted) ? best : tick),
      null,
    );
    if (nearest) onJump(nearest.first.key);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div class="hit-ticks" aria-hidden="true" onClick={jump}>
      {ticks.map(({ at, band, first, places, current: isCurrent }) => (
        <span
          key={at}
          data-band={band}
          data-current={isCurrent ? '' : undefined}
          style={{ top: `${100 * at}%` }}
          title={say(places > 1 ? 'hitTicks_severalPlaces' : 'hitTicks_place', {
            page: pageName(first.pages, first.packPages),
            band: BAND_NAMES[band],
            places,
          })}
        />
      ))}
    </div>
  );
}

function ticksOf(hits: readonly HitView[], current: string | null): Iterable<Tick> {
  const ticks = new Map<number, Tick>();
  for (const hit of hits) {
    const at = Math.round(hit.at * TICKS) / TICKS;
    const tick = ticks.get(at) ?? { at, band: hit.band, first: hit, places: 0, current: false };
    ticks.set(at, tick);
    tick.places++;
    if (hit.key === current) tick.current = true;
    if (BANDS.indexOf(hit.band) < BANDS.indexOf(tick.band))
      Object.assign(tick, { band: hit.band, first: hit });
  }
  return ticks.values();
}
