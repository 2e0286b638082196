import { useEffect, useState } from 'preact/hooks';

/** As in style.css: below it the side bar lies over the paper. */
const NARROW = '(width < 50rem)';

/** Whether the window is narrow, which a zoom of 200% makes of a usual one. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = () => setNarrow(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return narrow;
}
