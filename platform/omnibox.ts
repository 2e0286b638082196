import { browser } from '#imports';
import { findInLocker } from './pages.ts';
import { say } from './say.ts';

/** Answers the address bar: "minuted", a space and words, and the locker opens with what has these words. */
export function listenToOmnibox(): void {
  browser.omnibox.setDefaultSuggestion({ description: say('omnibox_searchYourLocker') });
  browser.omnibox.onInputEntered.addListener((words) => void findInLocker(words));
}
