import type { MessageKey } from '../../platform/say.ts';

/**
 * What the card and the bar say. A page stays open when Minuted is updated or switched off, and from then on the
 * browser answers no more: whatever may be said after that is asked for before.
 */
export const LATER_WORDS = [
  'barSentence_allPhrasesAreSwitchedOffSo',
  'barSentence_minutedIsReadingThisPage',
  'barSentence_noPhrasesFoundInTheWords',
  'barSentence_saved',
  'barSentence_thisPageHasNoTextTo',
  'cards_aPlaceToRead',
  'cards_alreadyInYourLocker',
  'cards_hidden',
  'cards_notDone',
  'cards_notShownAnywhere',
  'cards_notShownOnThisPage',
  'cards_savedToYourLocker',
  'cards_shownAgain',
  'cards_takenOutOfYourLocker',
  'cards_youCanStillFindItIn',
  'common_placesToRead_one',
  'common_placesToRead_other',
  'error_disconnected',
  'error_not_found',
  'error_nothing_selected',
  'error_page_too_long',
  'error_too_long',
  'error_unexpected',
  'language',
] as const satisfies readonly MessageKey[];
