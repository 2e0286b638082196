import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../platform/say.ts';
import { BAND_SHAPES, HitCard, type HitActions, type HitView } from './HitCard.tsx';
import { groupViews, type HitOrder, type HitSection } from './hit-filter.ts';
import { BAND_NAMES } from './PaperSummary.tsx';
import { useGrowingKeys } from './use-growing-keys.ts';

type Props = {
  hits: HitView[];
  order: HitOrder;
  /** Changes when other places are asked for, so that a long list is built anew from its start. */
  filterKey: string;
  /** Key of the current hit. */
  current: string | null;
  actions: HitActions;
};

/** A list with more places is laid out only where it is seen. */
const LONG = 200;

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The places to read under headings. One stop of the Tab key; inside it arrows, Home and End move, Enter goes to the
 * place in the paper, S saves its sentence.
 */
export function HitList({ hits, order, filterKey, current, actions }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(current);
  const sections = useMemo(() => groupViews(hits, order), [hits, order]);
  const keys = useMemo(() => sections.flatMap((section) => section.hits.map(({ key }) => key)), [sections]);
  // The current place is there however far down it stands.
  const there = useGrowingKeys(keys, current, `${order} ${filterKey}`);
  const stopKey = stop !== null && keys.includes(stop) ? stop : keys[0];

  const cardOf = (key: string | undefined) =>
    key === undefined ? null : list.current?.querySelector<HTMLElement>(`[data-hit="${CSS.escape(key)}"]`);
  useEffect(() => {
    if (!current) return;
    setStop(current);
    cardOf(current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed in a button of a card are that button's.
    const key = event.target instanceof Element ? event.target.getAttribute('data-hit') : null;
    if (key === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) {
      const stops = keys.filter((other) => there.has(other));
      const next = stops[step(stops.indexOf(key), stops.length - 1)];
      cardOf(next)?.focus();
      setStop(next ?? null);
    } else if (event.key === 'Enter') actions.onJump(key);
    else if (event.key.toLowerCase() === 's') actions.onSave(key);
    else return;
    event.preventDefault();
  };

  return (
    // The items of the list are what the keys act on.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="hit-list" data-long={hits.length > LONG ? '' : undefined} ref={list} onKeyDown={onKeyDown}>
      {sections.map((section) => {
        const shown = section.hits.filter((hit) => there.has(hit.key));
        if (shown.length === 0) return null;
        return (
          <div key={section.key}>
            <SectionHeading section={section} />
            <ol aria-label={sectionName(section)}>
              {shown.map((hit) => (
                <HitCard
                  key={hit.key}
                  hit={hit}
                  current={hit.key === current}
                  stop={hit.key === stopKey}
                  actions={actions}
                />
              ))}
            </ol>
          </div>
        );
      })}
    </div>
  );
}

function SectionHeading({ section }: { section: HitSection }) {
  const { band, hits } = section;
  return (
    <h3>
      {band && <span aria-hidden="true">{BAND_SHAPES[band]} </span>}
      {sectionName(section)} <span class="soft">({hits.length})</span>
    </h3>
  );
}

function sectionName({ band, page }: HitSection): string {
  if (band) return BAND_NAMES[band];
  return page === null ? say('hitList_onThisPage') : say('common_page', { page });
}
