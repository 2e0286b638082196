import { buildCsv } from './build-csv.ts';
import { buildEvidence, type ExportWriter } from './build-evidence.ts';
import type { ExportHeader } from './evidence-json.ts';

export type ExportFormat = {
  id: string;
  /** On the button. */
  label: string;
  fileName: string;
  mime: string;
  build(header: ExportHeader): ExportWriter;
};

/** Every format that the locker can be exported to, in the order of the buttons. A new one is a file and a line here. */
export const EXPORT_FORMATS = [
  {
    id: 'json',
    label: 'Export everything (evidence.json)',
    fileName: 'evidence.json',
    mime: 'application/json',
    build: buildEvidence,
  },
  {
    id: 'csv',
    label: 'Table of quotes (quotes.csv)',
    fileName: 'quotes.csv',
    mime: 'text/csv',
    build: buildCsv,
  },
] as const satisfies ExportFormat[];
