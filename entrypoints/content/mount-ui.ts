import { createPageUi } from './page-ui.ts';
import style from './style.css?inline';
import type { UiActions, UiState } from './ui-state.ts';

/** Shows a state; puts the interface into the page when there is something to show, and takes it out again. */
export type Ui = {
  show: (state: UiState) => void;
  remove: () => void;
  has: (target: EventTarget) => boolean;
};

/** Prepares the interface of a page: one element with a shadow root, so that page and interface do not meet. */
export function mountUi(actions: UiActions): Ui {
  const host = document.createElement('minuted-ui');
  // Inline and important: nothing that a page says of all elements reaches it.
  host.style.cssText =
    'all: initial !important; position: fixed !important; z-index: 2147483647 !important; inset: auto 0 0 auto !important;';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const place = document.createElement('div');
  shadow.append(sheet, place);
  // The page can reach an open shadow root: what it presses by script does nothing, and nothing private is shown.
  place.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true);
  const showState = createPageUi(place, actions);
  return {
    show(state) {
      showState(state);
      if (state.bar === null && !state.card && !state.selection) host.remove();
      else if (!host.isConnected) document.documentElement.append(host);
    },
    remove: () => host.remove(),
    has: (target) => target === host,
  };
}
