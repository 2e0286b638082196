import { useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../platform/say.ts';
import { outlineRows, type OutlineEntry, type OutlineRow } from './outline-rows.ts';

type Props = { outline: OutlineEntry[]; onGo: (entry: OutlineEntry) => void };

/**
 * The paper's own contents as a tree. One stop of the Tab key; inside it Up, Down, Home and End move, Right opens or
 * goes in, Left closes or goes out, Enter goes to the place (the keys of the ARIA tree pattern).
 */
export function OutlineTree({ outline, onGo }: Props) {
  const tree = useRef<HTMLUListElement>(null);
  // A short list stands open; a long one shows its first level.
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(outline.length <= 12 ? outline.map(({ id }) => id) : []),
  );
  const [stop, setStop] = useState('0');
  const rows = useMemo(() => outlineRows(outline, open), [outline, open]);

  const toggle = (id: string, on: boolean) => {
    const next = new Set(open);
    if (on) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const focus = (id: string | null | undefined) => {
    if (id === null || id === undefined) return;
    setStop(id);
    tree.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, { entry, parent }: OutlineRow, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = open.has(entry.id);
    const hasChildren = entry.children.length > 0;
    if (event.key === 'ArrowDown') focus(rows[at + 1]?.entry.id);
    else if (event.key === 'ArrowUp') focus(rows[at - 1]?.entry.id);
    else if (event.key === 'Home') focus(rows[0]?.entry.id);
    else if (event.key === 'End') focus(rows.at(-1)?.entry.id);
    else if (event.key === 'ArrowRight' && hasChildren && !isOpen) toggle(entry.id, true);
    else if (event.key === 'ArrowRight' && isOpen) focus(entry.children[0]?.id);
    else if (event.key === 'ArrowLeft' && hasChildren && isOpen) toggle(entry.id, false);
    else if (event.key === 'ArrowLeft') focus(parent);
    else if (event.key === 'Enter' || event.key === ' ') onGo(entry);
    else return;
    event.preventDefault();
  };

  return (
    <ul class="outline" role="tree" aria-label={say('outlineTree_contentsOfThePaper')} ref={tree}>
      {rows.map((row, at) => {
        const { entry, level, place, places } = row;
        const isOpen = open.has(entry.id);
        const hasChildren = entry.children.length > 0;
        return (
          <li
            key={entry.id}
            role="treeitem"
            data-id={entry.id}
            tabIndex={
              rows.some((other) => other.entry.id === stop) ? (entry.id === stop ? 0 : -1) : at ? -1 : 0
            }
            aria-level={level}
            aria-posinset={place}
            aria-setsize={places}
            aria-expanded={hasChildren ? isOpen : undefined}
            aria-selected={false}
            style={{ paddingInlineStart: `${(level - 1) * 0.9}rem` }}
            onFocus={() => setStop(entry.id)}
            onClick={() => onGo(entry)}
            onKeyDown={(event) => onKeyDown(event, row, at)}
          >
            {/* For the mouse only: the keyboard opens with the arrows. */}
            <span
              class="outline-twist"
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                if (hasChildren) toggle(entry.id, !isOpen);
              }}
            >
              {hasChildren ? (isOpen ? '▾' : '▸') : ''}
            </span>
            <span>
              {entry.title}
              {entry.url && <span class="soft"> {say('outlineTree_opensAWebPage')}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
