import { useEffect, useRef } from 'preact/hooks';
import { isText } from './use-steps.ts';

/** Does what single characters stand for, wherever the focus is but in a text field or a dialog. */
export function useLetterKeys(on: boolean, keys: Record<string, () => void>): void {
  const latest = useRef({ on, keys });
  latest.current = { on, keys };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const done = latest.current.on ? latest.current.keys[event.key] : undefined;
      if (!done || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isText(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      done();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
