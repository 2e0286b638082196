import { say, sayCount } from '../../../platform/say.ts';

/** Which part of the locker is to be exported. */
export type ExportScope = {
  /** At the head of the dialog. */
  title: string;
  /** Just these quotes (ids); undefined for everything. */
  only?: ReadonlySet<string>;
  /** In the name of the file: a folder's name, or how many quotes; empty for everything. */
  part: string;
  /** Just these formats (ids); not given: all. */
  formats?: readonly string[];
};

/** Everything in the locker. */
export const WHOLE_EXPORT: ExportScope = { title: say('exportScope_exportEverything'), part: '' };

/** Some quotes; those of a folder have its name. */
export function exportOf(ids: readonly string[], folder: string | null = null): ExportScope {
  const only = new Set(ids);
  const count = sayCount('common_quotes', only.size);
  return folder === null
    ? { title: say('exportScope_export', { count }), only, part: count.replaceAll(',', '') }
    : { title: say('exportScope_export2', { folder }), only, part: folder };
}

/** What a second person found, as the one file that the first locker takes in. */
export function resultOf(ids: readonly string[]): ExportScope {
  return {
    title: say('exportScope_sendTheResultBack'),
    only: new Set(ids),
    part: 'checked',
    formats: ['json'],
  };
}
