import { say, sayCount } from './say.ts';

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
      return { drawing: 'off-', badge: '', title: say('iconLook_minutedHighlightsAreSwitched') };
    case 'working':
      return { drawing: 'working-', badge: '…', title: say('iconLook_minutedIsSearchingThisPage') };
    case 'searched':
      return {
        drawing: '',
        badge: short(state.places),
        title: say('iconLook_minuted', { places: placesText(state.places) }),
      };
    case 'failed': {
      return {
        drawing: 'failed-',
        badge: '!',
        title:
          state.places === 0
            ? say('iconLook_notAllSearched')
            : say('iconLook_notAllSearchedFound', { places: placesText(state.places) }),
      };
    }
  }
}

function short(places: number): string {
  return places > 999 ? '999+' : `${places}`;
}

function placesText(places: number): string {
  if (places === 0) return say('iconLook_noPhrasesFound');
  return sayCount('common_placesToRead', places);
}
