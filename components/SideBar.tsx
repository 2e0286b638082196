import type { ComponentChildren } from 'preact';
import { say } from '../platform/say.ts';
import { TabList, TabPanels } from './Tabs.tsx';

export type SideTab = 'read' | 'pages' | 'contents';

const TABS: Record<SideTab, string> = {
  read: say('sideBar_whatToRead'),
  pages: say('sideBar_pages'),
  contents: say('sideBar_contents'),
};

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
  return (
    // Esc closes it from every part of it, where it lies over the paper.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      class="side-bar"
      id="side-bar"
      aria-label={say('sideBar_sideBar')}
      hidden={!open}
      onKeyDown={(event) => {
        if (over && event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div class="side-head">
        <TabList class="side-tabs" label={say('sideBar_sideBar')} names={TABS} tab={tab} onTab={onTab} />
        <button
          type="button"
          class="quiet side-close"
          aria-label={say('sideBar_closeTheSideBar')}
          onClick={onClose}
        >
          ×
        </button>
      </div>
      <TabPanels class="side-panel" tab={tab} panels={panels} />
    </aside>
  );
}
