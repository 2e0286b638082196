import type { Paper } from '../../evidence/paper.ts';
import { collectText } from '../collect-text.ts';
import { buildEvidence, type ExportWriter } from '../build-evidence.ts';
import type { ExportHeader } from '../evidence-json.ts';
import type { ExportTask } from '../export-task.ts';
import type { ZipFile } from '../zip/write-zip.ts';
import { collectFiles } from './collect-files.ts';
import { PACK_PATHS } from './pack-paths.ts';
import { PACK_REPORT } from './pack-report.ts';
import { readmeText } from './readme-text.ts';
import { writeBag } from './write-bag.ts';

/**
 * Writes an evidence pack: a ZIP with everything, the papers' copies too (unless `options.sources` is false), and with
 * what checks it. Gives it all at the end. Throws `pack-too-big` above 4 GB.
 */
export function buildPack(header: ExportHeader, task: ExportTask): ExportWriter<Promise<Blob>> {
  const evidence = buildEvidence(header, task);
  const report = PACK_REPORT.build(header, { ...task, onProgress: () => {} });
  const evidenceText = collectText();
  const reportText = collectText();
  const papers = new Map<string, Pick<Paper, 'sha256' | 'kind' | 'title'>>();
  const quoted = new Set<string>();
  const quotes: string[] = [];

  const write = (ofEvidence: string, ofReport: string): string => {
    evidenceText.add(ofEvidence);
    reportText.add(ofReport);
    return '';
  };

  return {
    papers(chunk) {
      for (const { sha256, kind, title } of chunk) papers.set(sha256, { sha256, kind, title });
      return write(evidence.papers(chunk), report.papers(chunk));
    },
    quotes(chunk) {
      for (const { id, paper } of chunk) {
        quoted.add(paper);
        quotes.push(id);
      }
      return write(evidence.quotes(chunk), report.quotes(chunk));
    },
    folders: (chunk) => write(evidence.folders(chunk), report.folders(chunk)),
    reports: (chunk) => write(evidence.reports(chunk), report.reports(chunk)),
    async end() {
      write(evidence.end(), '');
      const reportEnd = await report.end();
      const own: ZipFile[] = [
        { path: PACK_PATHS.evidence, content: evidenceText.end(), deflate: true },
        { path: PACK_REPORT.path, content: new Blob([reportText.end(), reportEnd]), deflate: true },
      ];
      const packed = [...papers.values()].filter(({ sha256 }) => quoted.has(sha256));
      const { files, index } = await collectFiles(header, { papers: packed, quotes }, task);
      const copies = new Map(index.sources.map(({ paper, path }) => [paper, path]));
      const signer = task.options?.sign ? await signerOf(task) : null;
      const readme = readmeText(
        header,
        packed.map(({ sha256, title }) => ({ title, copy: copies.get(sha256) ?? null })),
        signer !== null,
      );
      // Large, and needed only here.
      const { default: page } = await import('./verify-page.json', { with: { type: 'json' } });
      const tags: ZipFile[] = [
        { path: PACK_PATHS.readme, content: new Blob([readme]), deflate: true },
        { path: PACK_PATHS.verify, content: new Blob([page.join('\n')]), deflate: true },
      ];
      const { signal, onProgress } = task;
      return writeBag(header, { payload: [...own, ...files], tags }, { signal, onProgress, signer });
    },
  };
}

function signerOf({ signer }: ExportTask) {
  if (!signer) throw new Error('This export has nobody who signs.');
  return signer();
}
