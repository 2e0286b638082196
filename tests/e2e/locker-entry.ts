// First: schemas ask when they are made.
import './zod-without-compiling.ts';
// What of `storage/` a test can call in a page, as `locker.saveQuote(...)`.
export * from '../../storage/bin.ts';
export * from '../../storage/copy-sizes.ts';
export * from '../../storage/db.ts';
export { EXPORT_FORMATS } from '../../core/exports/formats.ts';
export * from '../../storage/export-locker.ts';
export * from '../../storage/import-file.ts';
export { planImport } from '../../storage/import-plan.ts';
export * from '../../storage/import-write.ts';
export * from '../../storage/keys.ts';
export * from '../../storage/log.ts';
export * from '../../storage/paper-texts.ts';
export * from '../../storage/papers.ts';
export * from '../../storage/quotes.ts';
export * from '../../storage/sources.ts';
