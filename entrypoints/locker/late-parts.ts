// What the first quotes on screen do not need: the database but for its first rows, checkers, dialogs, exports and
// imports. `late.ts` loads it when they are drawn, or when somebody asks for a part of it before.

export { describeFiles, describeImport, describeUndone } from '../../components/import-text.ts';
export { ImportPreview } from '../../components/ImportPreview.tsx';
export { LogCheck } from '../../components/LogCheck.tsx';
export { clearOldBin } from '../../storage/bin.ts';
export { readCategoryNames } from '../../storage/category-names.ts';
export { followQuery } from '../../storage/follow-query.ts';
export { followSettings } from '../../storage/follow-settings.ts';
export { readImportFile } from '../../storage/import-file.ts';
export { planImport } from '../../storage/import-plan.ts';
export { takeIn } from '../../storage/import-write.ts';
export { checkLog } from '../../storage/log.ts';
export { findPictures, quotesWithPictures } from '../../storage/pictures.ts';
export { readEdits } from '../../storage/quotes.ts';
export { readFound } from '../../storage/read-for-search.ts';
export { countEdits, countFolders, countLocker, readTags, readTitles } from '../../storage/read-locker.ts';
export { changeSettings } from '../../storage/settings.ts';
export { BackupPanel } from './BackupPanel.tsx';
export { BinView } from './BinView.tsx';
export * from './cite-acts.ts';
export { DuplicatesNotice } from './DuplicatesNotice.tsx';
export { Exporting } from './exports/Exporting.tsx';
export { Keeping } from './Keeping.tsx';
export { LetterWriter } from './letters/LetterWriter.tsx';
export { openLockerSearch } from './locker-search.ts';
export { Loss } from './Loss.tsx';
export * from './quote-acts.ts';
export { PapersView } from './PapersView.tsx';
export { SecondCheck } from './second-check/SecondCheck.tsx';
