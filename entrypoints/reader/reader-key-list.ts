import { say } from '../../platform/say.ts';

/** The keys of the reader and what they do, for whoever looks them up. */
export const READER_KEY_LIST = [
  [say('readerKeyList_orAltShiftJ'), say('readerKeyList_nextPlaceToRead')],
  [say('readerKeyList_orAltShiftK'), say('readerKeyList_placeToReadBefore')],
  [say('readerKeyList_nOrJ'), say('readerKeyList_nextPage')],
  [say('readerKeyList_pOrK'), say('readerKeyList_pageBefore')],
  [say('readerKeyList_homeEnd'), say('readerKeyList_firstPageLastPage')],
  ['+, −, 0', say('readerKeyList_largerSmallerAsWideAsThe')],
  [say('readerKeyList_rOrShiftR'), say('readerKeyList_turnThePages')],
  ['Ctrl+F', say('readerKeyList_findWordsInThePaper')],
  [say('readerKeyList_ctrlGCtrlShiftG'), say('readerKeyList_findTheNextOneTheOne')],
  ['F4', say('readerKeyList_openOrCloseTheSideBar')],
  ['Ctrl+P', say('readerKeyList_print')],
  ['Ctrl+S', say('readerKeyList_downloadThePaper')],
  ['Alt+Shift+S', say('readerKeyList_saveTheSelectedWords')],
  [say('readerKeyList_enter'), say('readerKeyList_inTheListGoToThe')],
  ['s', say('readerKeyList_inTheListSaveThePlace')],
  ['?', say('readerKeyList_thisList')],
] as const;
