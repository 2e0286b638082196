import { emptyCitation, UNKNOWN_FIELD } from '../../../core/evidence/citation.ts';
import type { ChangeReport } from '../../../core/evidence/change-report.ts';
import type { Folder } from '../../../core/evidence/folder.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import { emptyCoverage } from '../../../core/evidence/empty-coverage.ts';
import type { Quote } from '../../../core/evidence/quote.ts';
import type { CategoryLookup } from '../../../core/evidence/category-name.ts';
import { buildEvidence } from '../../../core/exports/build-evidence.ts';

export const samplePaper: Paper = {
  sha256: 'a'.repeat(64),
  kind: 'pdf',
  title: 'Report to the board',
  addresses: [
    {
      address: 'https://council.example/report.pdf',
      firstSeen: '2026-01-02T03:04:05.000Z',
      lastSeen: '2026-01-02T03:04:05.000Z',
      sentAs: { lastModified: null, etag: null },
    },
  ],
  coverage: { ...emptyCoverage(3), searched: 2, pictures: [2] },
  citation: emptyCitation(),
  dates: { made: null, changed: null },
  read: null,
};

export const sampleQuote: Quote & { deletedAt: null } = {
  id: 'b'.repeat(32),
  paper: samplePaper.sha256,
  address: 'https://council.example/report.pdf',
  exact: 'We will manage de-\nmand.',
  cleaned: 'We will manage demand.',
  sentenceBefore: '',
  sentenceAfter: 'Costs are rising.',
  selectors: [
    { type: 'TextQuoteSelector', exact: 'We will manage de-\nmand.', prefix: '', suffix: ' Costs' },
    { type: 'TextPositionSelector', start: 0, end: 24 },
  ],
  pages: [1],
  place: { packPage: '131', reportPage: null, agendaItem: '9', paragraph: '4.24' },
  quads: [{ page: 1, quads: [[72, 700, 300, 700, 72, 688, 300, 688]] }],
  match: null,
  citation: emptyCitation(),
  speaker: UNKNOWN_FIELD,
  voice: null,
  note: 'Ask why.',
  tags: ['budget'],
  savedAt: '2026-01-02T03:04:05.000Z',
  changedAt: '2026-01-02T03:04:05.000Z',
  deletedAt: null,
};

export const sampleFolder: Folder = {
  id: '6f9619ff-8b86-4011-b42d-00c04fc964ff',
  name: 'Question to cabinet',
  quotes: [sampleQuote.id],
  createdAt: '2026-01-02T03:04:05.000Z',
  changedAt: '2026-01-02T03:04:05.000Z',
};

export const sampleReport: ChangeReport = {
  id: '0e984725-c51c-4bf4-9960-e1c80e27aba0',
  address: 'https://council.example/report.pdf',
  checkedAt: '2026-02-01T03:04:05.000Z',
  paper: samplePaper.sha256,
  after: 'c'.repeat(64),
  outcome: 'changed',
  redirectedTo: null,
  quotes: [{ id: sampleQuote.id, found: { state: 'gone', oldPages: [1], likeness: 0.2 } }],
  unread: [],
};

export const sampleHeader = {
  exportedAt: '2026-02-03T04:05:06.000Z',
  generator: { name: 'Minuted', version: '0.1.0' },
};

/** The text of an export, in as many pieces as it has papers and quotes. */
export function writeEvidence(
  papers: Paper[],
  quotes: Quote[],
  folders: Folder[] = [],
  reports: ChangeReport[] = [],
  nameOf?: CategoryLookup,
): string {
  const writer = buildEvidence(sampleHeader, nameOf && { nameOf });
  return [
    ...papers.map((paper) => writer.papers([paper])),
    ...quotes.map((quote) => writer.quotes([quote])),
    ...folders.map((folder) => writer.folders([folder])),
    ...reports.map((report) => writer.reports([report])),
    writer.end(),
  ].join('');
}
