import { useEffect, useRef, useState } from 'preact/hooks';
import { HitCard, type HitView } from './HitCard.tsx';

type Props = {
  hits: HitView[];
  /** Key of the current hit. */
  current: string | null;
  onJump: (key: string) => void;
  onSave: (key: string) => void;
  onMute: (key: string, everywhere: boolean) => void;
  onUnmute: (key: string) => void;
};

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The places to read, in the order of the paper. One stop of the Tab key; inside it arrows, Home and End move,
 * Enter goes to the place in the paper, S saves its sentence.
 */
export function HitList({ hits, current, onJump, onSave, onMute, onUnmute }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState(current);
  const at = Math.max(
    0,
    hits.findIndex((hit) => hit.key === stop),
  );
  useEffect(() => {
    if (current) setStop(current);
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const cards = [...(list.current?.children ?? [])] as HTMLElement[];
    const focused = cards.findIndex((card) => card === document.activeElement);
    // Keys pressed in a button of a card are that button's.
    if (focused < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const key = hits[focused]?.key;
    if (step) {
      const next = step(focused, cards.length - 1);
      cards[next]?.focus();
      setStop(hits[next]?.key ?? null);
    } else if (event.key === 'Enter' && key) onJump(key);
    else if (event.key.toLowerCase() === 's' && key) onSave(key);
    else return;
    event.preventDefault();
  };

  return (
    // The items of the list are what the keys act on.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol class="hit-list" ref={list} onKeyDown={onKeyDown} aria-label="Places to read">
      {hits.map((hit, i) => (
        <HitCard
          key={hit.key}
          hit={hit}
          current={hit.key === current}
          stop={i === at}
          onJump={() => onJump(hit.key)}
          onSave={() => onSave(hit.key)}
          onMute={(everywhere) => onMute(hit.key, everywhere)}
          onUnmute={() => onUnmute(hit.key)}
        />
      ))}
    </ol>
  );
}
