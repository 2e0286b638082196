/** What Minuted does in a tab. Highlights may be switched off there; some of a paper may not be searched. */
export type IconState =
  | { kind: 'off' }
  | { kind: 'working' }
  | { kind: 'searched'; places: number }
  | { kind: 'failed'; places: number };

type Look = {
  /** The name of the drawing in public/icon. Each has a shape of its own, so that none differs by colour alone. */
  drawing: '' | 'off-' | 'working-' | 'failed-';
  /** At most four characters have room. */
  badge: string;
  /** What screen readers and the pointer are told. */
  title: string;
};

/** How the toolbar button shows a state. */
export function iconLook(state: IconState): Look {
  switch (state.kind) {
    case 'off':
      return { drawing: 'off-', badge: '', title: 'Minuted: highlights are switched off here' };
    case 'working':
      return { drawing: 'working-', badge: '…', title: 'Minuted is searching this page' };
    case 'searched':
      return { drawing: '', badge: short(state.places), title: `Minuted: ${placesText(state.places)}` };
    case 'failed': {
      const found = state.places === 0 ? '' : `; ${placesText(state.places)} in the rest`;
      return {
        drawing: 'failed-',
        badge: '!',
        title: `Minuted could not search all of this page${found}`,
      };
    }
  }
}

function short(places: number): string {
  return places > 999 ? '999+' : `${places}`;
}

function placesText(places: number): string {
  if (places === 0) return 'no phrases found';
  return places === 1 ? '1 place to read' : `${places} places to read`;
}
