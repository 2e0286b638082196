import { say } from '../../platform/say.ts';

/** The keys of the locker and what they do, for whoever looks them up. */
export const LOCKER_KEY_LIST = [
  ['/', say('lockerKeyList_search')],
  [say('lockerKeyList_esc'), say('lockerKeyList_inTheSearchEmptyIt')],
  [say('lockerKeyList_pageDownPageUp'), say('lockerKeyList_inTheListNextQuoteQuote')],
  [say('lockerKeyList_ctrlHomeCtrlEnd'), say('lockerKeyList_inTheListToWhatStands')],
  [say('lockerKeyList_xOrSpace'), say('lockerKeyList_onAQuoteSelectItOr')],
  [say('lockerKeyList_shiftShift'), say('lockerKeyList_onAQuoteSelectTheNext')],
  ['Ctrl+A', say('lockerKeyList_onAQuoteSelectAllThat')],
  [say('lockerKeyList_altAlt'), say('lockerKeyList_onAQuoteInAFolder')],
  [say('lockerKeyList_delete'), say('lockerKeyList_onAQuoteMoveItTo')],
  ['Ctrl+Z', say('lockerKeyList_undoUpTo20Steps')],
  ['?', say('lockerKeyList_thisList')],
] as const;
