import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportWork } from '../../../components/ExportDialog.tsx';
import { errorText } from '../../../components/error-text.ts';
import type { FilePreview } from '../../../components/ExportPreview.tsx';
import { exportFileName, type ExportFormat } from '../../../core/exports/formats.ts';
import type { PrivateChoices } from '../../../core/private-data/private-choice.ts';
import { toErrorCode } from '../../../core/result.ts';
import { downloadBlob } from '../../../platform/download-blob.ts';
import { say } from '../../../platform/say.ts';
import { exportLocker, logExport, type ExportedFile } from '../../../storage/export-locker.ts';
import { exportHeader } from '../export-header.ts';
import { describeFile } from './describe-file.ts';
import type { ExportScope } from './export-scope.ts';
import { safePart } from './safe-part.ts';

/** Everything that decides what is in the file. */
export type ExportWish = {
  scope: ExportScope;
  format: ExportFormat;
  options: Readonly<Record<string, boolean>>;
  ownWords: readonly string[];
  choices: PrivateChoices;
};

type Made = ExportedFile & { name: string };

/** Makes the file that is wished for, to look at it or to save it. What was looked at is what is saved. */
export function useExport(wish: ExportWish) {
  const { scope, format, options, ownWords, choices } = wish;
  const [work, setWork] = useState<ExportWork>({ state: 'idle', answer: '', failed: false });
  const [preview, setPreview] = useState<FilePreview | null>(null);
  const running = useRef<AbortController | null>(null);
  const made = useRef<{ wish: string; file: Made } | null>(null);
  const wished = JSON.stringify([format.id, options, ownWords, [...choices]]);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    // Another wish: what was made is not what is wished for any more.
    if (made.current && made.current.wish !== wished) {
      made.current = null;
      setPreview(null);
      setWork({ state: 'idle', answer: '', failed: false });
    }
  }, [wished]);

  const make = async (signal: AbortSignal): Promise<Made> => {
    if (made.current?.wish === wished) return made.current.file;
    const header = exportHeader();
    const result = await exportLocker(format, header, {
      only: scope.only,
      privacy: { ownWords, choices },
      options,
      signal,
      onProgress: (done, total) => setWork({ state: 'busy', done, total }),
    });
    const part = safePart(scope.part, ownWords, choices);
    const isMasked = result.masked.length > 0;
    const file = { ...result, name: exportFileName(format, header.exportedAt, { part, isMasked }) };
    made.current = { wish: wished, file };
    return file;
  };
  const run = async (use: (file: Made) => Promise<string>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setWork({ state: 'busy', done: 0, total: 0 });
    try {
      const file = await make(signal);
      signal.throwIfAborted();
      const answer = await use(file);
      if (!signal.aborted) setWork({ state: 'idle', answer, failed: false });
    } catch (error) {
      if (running.current !== controller) return;
      const answer = signal.aborted ? say('common_stoppedNothingWasSaved') : errorText(toErrorCode(error));
      setWork({ state: 'idle', answer, failed: !signal.aborted });
    }
  };

  return {
    work,
    preview,
    look: () =>
      run(async ({ file, name }) => {
        setPreview(await describeFile(name, file));
        return '';
      }),
    save: () =>
      run(async ({ file, name, digest }) => {
        downloadBlob(file, name);
        const saved = say('export_savedLookForInYourDownloads', { name });
        try {
          await logExport(format.id, digest);
          return saved;
        } catch (error) {
          return say('export_itCouldNotBeNotedIn', { saved, error: errorText(toErrorCode(error)) });
        }
      }),
    stop: () => running.current?.abort(),
  };
}
