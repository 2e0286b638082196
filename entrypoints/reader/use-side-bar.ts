import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { SideTab } from '../../components/SideBar.tsx';
import { useNarrow } from './use-narrow.ts';

const inside = () => document.activeElement?.closest('.side-bar') != null;
const focusOn = (css: string) => document.querySelector<HTMLElement>(css)?.focus();

/**
 * The side bar: beside the paper, or over it in a narrow window, where it then has the keys to itself. The focus goes
 * in when it opens and comes out when it closes.
 */
export function useSideBar() {
  const narrow = useNarrow();
  const [open, setOpen] = useState(!narrow);
  const [tab, setTab] = useState<SideTab>('read');
  const [asked, setAsked] = useState(false);
  useEffect(() => setOpen(!narrow), [narrow]);
  // After the side bar is there.
  useLayoutEffect(() => {
    if (asked && open) focusOn('.side-bar [role=tab][aria-selected=true]');
  }, [asked, open]);

  const close = (to: string) => {
    const had = inside();
    setOpen(false);
    setAsked(false);
    // The pages are out of reach until the side bar has gone.
    if (had) setTimeout(() => focusOn(to));
  };
  return {
    open,
    tab,
    setTab,
    /** Whether it lies over the paper. */
    over: narrow && open,
    toggle: () => {
      if (open) return close('.side-toggle');
      setAsked(true);
      setOpen(true);
    },
    close: () => close('.side-toggle'),
    /** Somebody chose a place in it: in a narrow window the paper must be seen then. */
    chose: () => {
      if (narrow) close('.pages-scroller');
    },
  };
}
