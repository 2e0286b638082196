import { useEffect, useRef, useState } from 'preact/hooks';
import { errorText } from '../../../components/error-text.ts';
import type { ChangeReport } from '../../../core/evidence/change-report.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import { toErrorCode } from '../../../core/result.ts';
import { say } from '../../../platform/say.ts';
import { isAllowed } from '../../../platform/sites.ts';
import { checkPaper, webAddressOf } from './check-paper.ts';

/** What came of looking at one paper: its report, or a sentence why there is none. */
export type Checked = { paper: Paper; report: ChangeReport | null; problem: string | null };

export type CheckState = { total: number; running: boolean; stopped: boolean; done: Checked[] };

const NOT_ALLOWED = say('check_notLookedAtBecauseMinutedIs');

/** Looks at papers one after the other; one look at a time, which ends with the page. */
export function useCheck() {
  const [state, setState] = useState<CheckState | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const check = async (papers: readonly Paper[]) => {
    const stop = new AbortController();
    running.current?.abort();
    running.current = stop;
    const done: Checked[] = [];
    const tell = (isRunning: boolean) =>
      setState({ total: papers.length, running: isRunning, stopped: stop.signal.aborted, done: [...done] });
    tell(true);
    for (const paper of papers) {
      if (stop.signal.aborted) break;
      try {
        const address = webAddressOf(paper)!;
        const report = (await isAllowed(address)) ? await checkPaper(paper, address, stop.signal) : null;
        done.push({ paper, report, problem: report ? null : NOT_ALLOWED });
      } catch (error) {
        if (stop.signal.aborted) break;
        done.push({ paper, report: null, problem: errorText(toErrorCode(error)) });
      }
      tell(true);
    }
    tell(false);
  };
  return { state, check, stop: () => running.current?.abort() };
}
