import { useRef, useState } from 'preact/hooks';
import type { Incoming } from '../../../core/exports/imports/incoming.ts';
import { say } from '../../../platform/say.ts';
import type { ImportPlan } from '../../../storage/import-plan.ts';
import type * as LateParts from '../late-parts.ts';
import type { Step, Steps } from '../use-steps.ts';

/** Where an import stands. Only the last step writes anything. */
export type ImportState =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'preview'; name: string; incoming: Incoming; plan: ImportPlan }
  | { at: 'writing'; name: string; what: 'quotes' | 'files'; done: number; total: number };

/** A pack that came in: its name, and the ids of its quotes. */
export type Arrived = { name: string; quotes: string[] };

/** Reads a file, shows what it would bring in, and takes it in when the reader agrees; each part can be stopped. */
export function useImport(steps: Steps) {
  const [state, setState] = useState<ImportState>({ at: 'start' });
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const work = useRef(new AbortController());

  const begin = (): AbortSignal => {
    work.current = new AbortController();
    return work.current.signal;
  };
  /** Runs a part; one that was stopped says so, whatever broke off with it. */
  const run = async (
    part: (signal: AbortSignal, parts: typeof LateParts) => Promise<Step | null>,
    signal: AbortSignal,
  ) => {
    let isDone = false;
    await steps.run(async (parts) => {
      try {
        const step = await part(signal, parts);
        isDone = true;
        return step;
      } catch (error) {
        if (!signal.aborted) throw error;
        steps.tell(say('import_stoppedNothingWasImported'));
        return null;
      }
    });
    if (!isDone) setState({ at: 'start' });
  };

  return {
    state,
    /** The pack that came in last, until it is taken back or put away. */
    arrived,
    putAway: () => setArrived(null),
    /** Looks into a file. */
    open: (file: File) => {
      if (state.at !== 'start') return;
      const { name } = file;
      setState({ at: 'reading', name });
      void run(async (signal, { planImport, readImportFile }) => {
        const incoming = await readImportFile(file, signal);
        const plan = await planImport(incoming, signal);
        setState({ at: 'preview', name, incoming, plan });
        return null;
      }, begin());
    },
    agree: () => {
      if (state.at !== 'preview') return;
      const { name, incoming } = state;
      setState({ at: 'writing', name, what: 'quotes', done: 0, total: incoming.quotes.ids.length });
      void run(async (signal, { describeFiles, describeImport, describeUndone, takeIn }) => {
        const { quotes, files, undo } = await takeIn(incoming, {
          signal,
          onProgress: (done, total, what) => setState({ at: 'writing', name, what, done, total }),
        });
        setState({ at: 'start' });
        if (incoming.kind === 'pack') setArrived({ name, quotes: [...incoming.quotes.ids] });
        let kept = 0;
        return {
          said: [describeImport(quotes), describeFiles(files)].filter(Boolean).join(' '),
          undo: async () => {
            ({ kept } = await undo());
            setArrived(null);
          },
          get undone() {
            return describeUndone(kept);
          },
        };
      }, begin());
    },
    /** Leaves a preview, or stops what is under way. */
    cancel: () => {
      if (state.at === 'preview') {
        setState({ at: 'start' });
        steps.tell(say('common_nothingWasChanged'));
      } else work.current.abort();
    },
  };
}
