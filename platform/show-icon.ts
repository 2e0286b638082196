import { browser } from '#imports';
import { iconLook, type IconState } from './icon-look.ts';

const SIZES = [16, 32, 48];
const BADGE_COLOUR = '#1f4f8f';
const BADGE_TEXT_COLOUR = '#ffffff';

/** Shows a state at the toolbar button while a tab is in front; the browser forgets it when the tab goes elsewhere. */
export async function showIcon(tabId: number, state: IconState): Promise<void> {
  const { drawing, badge, title } = iconLook(state);
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${drawing}${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOUR }),
    browser.action.setTitle({ tabId, title }),
    // The tab was closed meanwhile.
  ]).catch(() => undefined);
}
