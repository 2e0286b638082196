import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

type PanelTab = 'read' | 'saved';
type Props = { names: Record<PanelTab, string>; panels: Record<PanelTab, ComponentChildren> };

const TABS: PanelTab[] = ['read', 'saved'];

/** Two lists, one in front. The arrow keys, Home and End move between their tabs. */
export function PanelTabs({ names, panels }: Props) {
  const [tab, setTab] = useState<PanelTab>('read');
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    // There are two: an arrow leads from either to the other.
    const next =
      event.key === 'Home' ? 'read' : event.key === 'End' ? 'saved' : tab === 'read' ? 'saved' : 'read';
    event.preventDefault();
    setTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="panel-tabs" role="tablist" aria-label="Of this page" ref={list}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class="quiet"
            aria-selected={name === tab}
            aria-controls={`panel-${name}`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
            onKeyDown={onKeyDown}
          >
            {names[name]}
          </button>
        ))}
      </div>
      {TABS.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`panel-${name}`}
          aria-labelledby={`tab-${name}`}
          hidden={name !== tab}
        >
          {panels[name]}
        </div>
      ))}
    </>
  );
}
