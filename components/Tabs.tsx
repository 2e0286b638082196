import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

type ListProps<Tab extends string> = {
  /** What the tabs are of, for a screen reader. */
  label: string;
  class: string;
  /** The text of each tab, in order. */
  names: Record<Tab, string>;
  tab: Tab;
  onTab: (tab: Tab) => void;
};

/** A row of tabs. The arrow keys, Home and End move between them (ARIA Authoring Practices, "Tabs"). */
export function TabList<Tab extends string>({ label, class: name, names, tab, onTab }: ListProps<Tab>) {
  const list = useRef<HTMLDivElement>(null);
  const tabs = Object.keys(names) as Tab[];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next =
      event.key === 'Home'
        ? tabs[0]
        : event.key === 'End'
          ? tabs.at(-1)
          : step && tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class={name} role="tablist" aria-label={label} ref={list}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          class="quiet"
          aria-selected={each === tab}
          aria-controls={`panel-${each}`}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
          onKeyDown={onKeyDown}
        >
          {names[each]}
        </button>
      ))}
    </div>
  );
}

type PanelsProps<Tab extends string> = { class?: string; tab: Tab; panels: Record<Tab, ComponentChildren> };

/** The panel of each tab, one in front. The others keep their state, but not their size. */
export function TabPanels<Tab extends string>({ class: name, tab, panels }: PanelsProps<Tab>) {
  return (
    <>
      {(Object.keys(panels) as Tab[]).map((each) => (
        <div
          key={each}
          role="tabpanel"
          id={`panel-${each}`}
          class={name}
          aria-labelledby={`tab-${each}`}
          hidden={each !== tab}
        >
          {panels[each]}
        </div>
      ))}
    </>
  );
}
