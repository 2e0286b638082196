import { readAhead, say } from '../../platform/say.ts';
import { button, element, setChildren, setText } from './elements.ts';
import { LATER_WORDS } from './later-words.ts';
import type { CardState, UiActions, UiState } from './ui-state.ts';

/**
 * The small interface in a page: a bar, a card for the current hit or quote, a button at selected words. Made
 * without a library, which would be a fifth of all that is loaded into a page. Every element is made once, so that
 * a button which is pressed or has the focus stays the same one whatever is shown anew around it.
 */
export function createPageUi(place: Element, actions: UiActions): (state: UiState) => void {
  readAhead(LATER_WORDS);
  const spoken = element('output', 'visually-hidden');
  const panel = element('div', 'panel');
  const bar = createBar(actions);
  const card = createCard(actions);
  const saveWords = button(say('pageUi_saveTheseWords'), actions.save, 'at-selection primary');
  // A press elsewhere would take the selection away before the click.
  saveWords.addEventListener('mousedown', (event) => event.preventDefault());
  return (state) => {
    const { selection } = state;
    setText(spoken, state.card ? [state.card.heading, ...state.card.paragraphs].join(' ') : '');
    const inPanel = [state.card && card(state.card), state.bar !== null && bar(state.bar, state)];
    setChildren(panel, inPanel);
    if (selection) saveWords.style.cssText = `left: ${selection.x}px; top: ${selection.y}px`;
    setChildren(place, [spoken, inPanel.some(Boolean) && panel, selection && saveWords]);
  };
}

function createBar(actions: UiActions): (sentence: string, state: UiState) => Element {
  const bar = element('section', 'bar');
  bar.ariaLabel = say('common_minuted');
  const says = element('output');
  const previous = button(say('pageUi_previous'), () => actions.step(-1));
  const next = button(say('pageUi_next'), () => actions.step(1), 'primary');
  const save = button(say('pageUi_save'), actions.save);
  const locker = button(say('pageUi_locker'), () => actions.openLocker(null));
  const allow = button(say('pageUi_alwaysOnThisSite'), actions.allowSite);
  const hide = button(say('pageUi_hideOnThisSite'), actions.hideHere);
  const close = button('×', actions.closeBar);
  close.ariaLabel = say('pageUi_closeThisBar');
  return (sentence, { hasHits, canAllow }) => {
    setText(says, sentence);
    setChildren(bar, [
      says,
      hasHits && previous,
      hasHits && next,
      save,
      locker,
      canAllow && allow,
      hide,
      close,
    ]);
    return bar;
  };
}

function createCard(actions: UiActions): (card: CardState) => Element {
  let shown: CardState;
  const section = element('section', 'card');
  section.ariaLabel = say('pageUi_aboutTheseWords');
  const heading = element('h2');
  const row = element('p', 'row');
  const save = button(say('pageUi_saveThisSentence'), actions.save, 'primary');
  const undo = button(say('common_undo'), () => shown.saved && actions.undo(shown.saved.quote));
  const open = button(
    say('common_openTheLocker'),
    () => shown.saved && actions.openLocker(shown.saved.quote),
  );
  const hideHere = button(say('pageUi_notUsefulHere'), () => actions.mute(shown.keys, false));
  const hideEverywhere = button(say('pageUi_notUsefulAtAll'), () => actions.mute(shown.keys, true));
  const help = button(say('pageUi_whatDoTheseWordsMean'), actions.openHelp);
  const undoMute = button(say('common_undo'), () => shown.muted && actions.undoMute(shown.muted));
  const close = button(say('common_close'), actions.closeCard);
  return (card) => {
    shown = card;
    const canMute = card.keys.length > 0;
    setText(heading, card.heading);
    setChildren(row, [
      card.canSave && save,
      card.saved?.canUndo && undo,
      card.saved && open,
      canMute && hideHere,
      canMute && hideEverywhere,
      canMute && help,
      card.muted && undoMute,
      close,
    ]);
    const paragraphs = card.paragraphs.map((text) => {
      const paragraph = element('p');
      setText(paragraph, text);
      return paragraph;
    });
    setChildren(section, [heading, ...paragraphs, row]);
    return section;
  };
}
