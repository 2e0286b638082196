import { useRef, useState } from 'preact/hooks';
import type { FoundGroup, LockerGroup } from '../core/evidence/locker-search/locker-query.ts';
import type { Paper } from '../core/evidence/paper.ts';
import type { Quote } from '../core/evidence/quote.ts';
import { say } from '../platform/say.ts';
import { LongList } from './LongList.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { PaperHead } from './PaperHead.tsx';
import { QuoteCard, type QuoteActions, type QuoteSurroundings } from './QuoteCard.tsx';
import type { LongListHandle } from './use-long-list.ts';

export type QuoteRow = { quote: Quote; paper: Paper; groupIndex: number };
export type Side = 'before' | 'after';

type Props = {
  /** The rows that are here, by their number. */
  rows: ReadonlyMap<number, QuoteRow>;
  count: number;
  groups: readonly FoundGroup[];
  group: LockerGroup;
  groupName: (group: FoundGroup) => string;
  version: string;
  content: number;
  selected: ReadonlySet<string>;
  actions: QuoteActions;
  surroundings: QuoteSurroundings;
  onRange: (from: number, to: number) => void;
  onLeave: (where: 'before' | 'after') => void;
  onToggle: (id: string, index: number) => void;
  /** Selects all from the row that was selected last to this one; `from` is where it begins when none was. */
  onExtend: (index: number, from?: number) => void;
  onSelectAll: () => void;
  /** Moves a quote to beside another; null where the order is not by hand. */
  onMove: ((id: string, side: Side, other: string, place: number) => void) | null;
  onDelete: (ids: 'selected' | string) => void;
  letters: boolean;
  handle: { current: LongListHandle | null };
};

/** The quotes that were found, under their headings: as many as there are, with keys for all that can be done. */
export function QuoteFeed(props: Props) {
  const { rows, count, groups, group, selected, actions, surroundings, onMove, handle } = props;
  const starts = startsOf(groups);
  const dragged = useRef<string | null>(null);
  const [over, setOver] = useState<{ index: number; side: Side } | null>(null);
  const keyOf = (index: number) => {
    const row = rows.get(index);
    return row ? `${row.quote.id} ${groups[row.groupIndex]?.key ?? ''}` : null;
  };
  const indexOf = (key: string) => {
    for (const index of rows.keys()) if (keyOf(index) === key) return index;
    return null;
  };
  const move = (index: number, step: -1 | 1) => {
    const [moved, other] = [rows.get(index), rows.get(index + step)];
    if (moved && other)
      onMove?.(moved.quote.id, step < 0 ? 'before' : 'after', other.quote.id, index + step + 1);
  };
  const onKey = (event: KeyboardEvent, index: number, id: string) => {
    const target = event.target as HTMLElement;
    if (target.matches('textarea, input:not([type=checkbox]), select')) return;
    const done = keyAction(event, target === event.currentTarget, props.letters);
    if (!done) return;
    event.preventDefault();
    if (done === 'toggle') props.onToggle(id, index);
    if (done === 'all') props.onSelectAll();
    if (done === 'delete') props.onDelete(selected.has(id) ? 'selected' : id);
    const step = { up: -1, down: 1, 'extend-up': -1, 'extend-down': 1 }[done as string] as -1 | 1 | undefined;
    if (step === undefined || index + step < 0 || index + step >= count) return;
    if (done === 'up' || done === 'down') return move(index, step);
    props.onExtend(index + step, index);
    handle.current?.show(index + step);
  };

  const renderRow = (index: number) => {
    const row = rows.get(index);
    const place = { 'aria-posinset': index + 1, 'aria-setsize': count };
    if (!row)
      return (
        <article class="card quote" aria-busy="true" aria-label={say('quoteFeed_quoteOnItsWay')} {...place} />
      );
    const { quote, paper, groupIndex } = row;
    const heading = `quote-${index}`;
    const isFirst = starts[groupIndex] === index && group !== 'none';
    return (
      // The keys of a quote in the list; each has a button that does the same.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
      <article
        class="quote-row"
        data-quote={quote.id}
        data-drop={over?.index === index ? over.side : undefined}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-labelledby={heading}
        aria-describedby={`${heading}-words`}
        {...place}
        onKeyDown={(event) => onKey(event, index, quote.id)}
        onDragOver={(event) => {
          if (dragged.current === null) return;
          event.preventDefault();
          const { top, height } = event.currentTarget.getBoundingClientRect();
          setOver({ index, side: event.clientY < top + height / 2 ? 'before' : 'after' });
        }}
        onDragEnd={() => setOver(null)}
        onDrop={(event) => {
          event.preventDefault();
          const from = [...rows].find(([, one]) => one.quote.id === dragged.current)?.[0];
          if (dragged.current !== null && over)
            onMove?.(dragged.current, over.side, quote.id, placeAfter(from ?? index, index, over.side));
          dragged.current = null;
          setOver(null);
        }}
      >
        {isFirst &&
          (group === 'paper' ? (
            <PaperHead
              paper={paper}
              onCite={(name, typed) => actions.onCitePaper(paper.sha256, name, typed)}
            />
          ) : (
            <header class="group-head">
              <h3>{props.groupName(groups[groupIndex]!)}</h3>
            </header>
          ))}
        <QuoteCard
          quote={quote}
          paper={paper}
          actions={actions}
          surroundings={surroundings}
          selected={selected.has(quote.id)}
          onSelect={(shift) => (shift ? props.onExtend(index) : props.onToggle(quote.id, index))}
          namesPaper={group !== 'paper'}
          headingId={heading}
          heading={group === 'none' ? 'h3' : 'h4'}
          movers={
            onMove && (
              <MoveButtons
                place={index + 1}
                count={count}
                onMove={(step) => move(index, step)}
                onDragStart={() => {
                  dragged.current = quote.id;
                }}
              />
            )
          }
        />
      </article>
    );
  };
  return (
    <LongList
      label={say('quoteFeed_quotes')}
      count={count}
      version={props.version}
      content={props.content}
      busy={false}
      keyOf={keyOf}
      indexOf={indexOf}
      renderRow={renderRow}
      onRange={props.onRange}
      onLeave={props.onLeave}
      handle={handle}
    />
  );
}

/** The number of the first row of each group. */
function startsOf(groups: readonly FoundGroup[]): number[] {
  let next = 0;
  return groups.map(({ count }) => {
    const start = next;
    next += count;
    return start;
  });
}

/** The place, from 1, of a row that is moved from one number to beside another. */
function placeAfter(from: number, other: number, side: Side): number {
  const gap = other + (side === 'after' ? 1 : 0);
  return from < gap ? gap : gap + 1;
}

type KeyDone = 'toggle' | 'all' | 'delete' | 'up' | 'down' | 'extend-up' | 'extend-down';

/** What a key does to a quote; those that a button under the focus has itself only on the quote as a whole. */
function keyAction(event: KeyboardEvent, isWhole: boolean, letters: boolean): KeyDone | null {
  const { key, altKey, shiftKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const way = key === 'ArrowUp' ? 'up' : 'down';
    if (altKey && !shiftKey && !ctrl) return way;
    return shiftKey && !altKey && !ctrl ? `extend-${way}` : null;
  }
  if (altKey || shiftKey) return null;
  if (ctrl) return key.toLowerCase() === 'a' ? 'all' : null;
  if (key === 'Delete') return 'delete';
  if (isWhole && key === ' ') return 'toggle';
  return letters && key === 'x' ? 'toggle' : null;
}
