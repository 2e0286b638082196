import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLongList, type LongListHandle, type LongRows } from './use-long-list.ts';

type Props = LongRows & {
  /** The name of the list for screen readers. */
  label: string;
  /** Whether rows are on their way. */
  busy: boolean;
  /** One row: an article, with its place in the whole list said in `aria-posinset`. */
  renderRow: (index: number) => ComponentChildren;
  /** Ctrl+Home and Ctrl+End: to what stands before or after the list. */
  onLeave: (where: 'before' | 'after') => void;
  handle: { current: LongListHandle | null };
};

/**
 * A list of any length, of which only the rows around the reader are drawn: a feed, as screen readers know it, with
 * Page Up and Page Down from article to article. (W3C, ARIA Authoring Practices, "Feed pattern".) Made by hand: the
 * usual libraries cannot show more rows than browsers can make a page tall, some 40,000 of ours.
 */
export function LongList({ label, busy, renderRow, onLeave, handle, ...rows }: Props) {
  const { list, indexes, height, topOf, measure } = useLongList(rows, handle);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-row]');
    if (!row || event.altKey || event.shiftKey || target.matches('textarea')) return;
    if ((event.ctrlKey || event.metaKey) && (event.key === 'Home' || event.key === 'End')) {
      if (target.matches('input')) return;
      event.preventDefault();
      onLeave(event.key === 'Home' ? 'before' : 'after');
      return;
    }
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey) return;
    event.preventDefault();
    const next = Number(row.dataset['row']) + step;
    if (next >= 0 && next < rows.count) handle.current?.show(next);
  };
  return (
    // The keys are those of a feed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions
    <div
      class="long-list"
      // A feed without articles is none.
      role={rows.count > 0 ? 'feed' : undefined}
      aria-label={rows.count > 0 ? label : undefined}
      aria-busy={busy}
      ref={list}
      style={{ height: `${height}px` }}
      onKeyDown={onKeyDown}
    >
      {indexes.map((index) => {
        const key = rows.keyOf(index) ?? `at-${index}`;
        return (
          <Row key={key} name={key} index={index} top={topOf(index)} onSize={measure}>
            {renderRow(index)}
          </Row>
        );
      })}
    </div>
  );
}

type RowProps = {
  name: string;
  index: number;
  top: number;
  onSize: () => void;
  children: ComponentChildren;
};

function Row({ name, index, top, onSize, children }: RowProps) {
  const row = useRef<HTMLDivElement>(null);
  const latest = useRef(onSize);
  latest.current = onSize;
  useEffect(() => {
    const sizes = new ResizeObserver(() => latest.current());
    sizes.observe(row.current!);
    return () => sizes.disconnect();
  }, []);
  return (
    <div class="long-row" ref={row} data-row={index} data-key={name} style={{ top: `${top}px` }}>
      {children}
    </div>
  );
}
