import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export type SideTab = 'read' | 'pages' | 'contents';

const TABS: Record<SideTab, string> = { read: 'What to read', pages: 'Pages', contents: 'Contents' };

type Props = {
  tab: SideTab;
  /** While it is closed it keeps its state, but nobody can see or reach it. */
  open: boolean;
  /** Whether it lies over the paper: Esc closes it then. */
  over: boolean;
  onTab: (tab: SideTab) => void;
  onClose: () => void;
  /** The panel of each tab. */
  panels: Record<SideTab, ComponentChildren>;
};

/** The side bar of a paper: three tabs, one panel in front. The others keep their state, but not their size. */
export function SideBar({ tab, open, over, onTab, onClose, panels }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const names = Object.keys(TABS) as SideTab[];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next =
      event.key === 'Home'
        ? names[0]
        : event.key === 'End'
          ? names.at(-1)
          : step && names[(names.indexOf(tab) + step + names.length) % names.length];
    if (!next) return;
    event.preventDefault();
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    // Esc closes it from every part of it, where it lies over the paper.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      class="side-bar"
      id="side-bar"
      aria-label="Side bar"
      hidden={!open}
      onKeyDown={(event) => {
        if (over && event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div class="side-head">
        <div class="side-tabs" role="tablist" aria-label="Side bar" ref={list}>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              class="quiet"
              aria-selected={name === tab}
              aria-controls={`panel-${name}`}
              tabIndex={name === tab ? 0 : -1}
              onClick={() => onTab(name)}
              onKeyDown={onKeyDown}
            >
              {TABS[name]}
            </button>
          ))}
        </div>
        <button type="button" class="quiet side-close" aria-label="Close the side bar" onClick={onClose}>
          ×
        </button>
      </div>
      {names.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`panel-${name}`}
          class="side-panel"
          aria-labelledby={`tab-${name}`}
          hidden={name !== tab}
        >
          {panels[name]}
        </div>
      ))}
    </aside>
  );
}
