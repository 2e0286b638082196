import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TabList, TabPanels } from '../../components/Tabs.tsx';
import { say } from '../../platform/say.ts';

type PanelTab = 'read' | 'saved';
type Props = { names: Record<PanelTab, string>; panels: Record<PanelTab, ComponentChildren> };

/** Two lists, one in front. */
export function PanelTabs({ names, panels }: Props) {
  const [tab, setTab] = useState<PanelTab>('read');
  return (
    <>
      <TabList
        class="panel-tabs"
        label={say('panelTabs_ofThisPage')}
        names={names}
        tab={tab}
        onTab={setTab}
      />
      <TabPanels tab={tab} panels={panels} />
    </>
  );
}
