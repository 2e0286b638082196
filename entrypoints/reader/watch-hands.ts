/** What shows that somebody reads: from then on the page must not move by itself. */
const SIGNS = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/** Tells whether the reader has touched wheel, keys, mouse or screen since `again`. */
export function watchHands(): { moved(): boolean; again(): void } {
  let moved = false;
  for (const sign of SIGNS)
    document.addEventListener(sign, () => (moved = true), { capture: true, passive: true });
  return {
    moved: () => moved,
    again: () => (moved = false),
  };
}
