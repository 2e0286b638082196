import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import '../../../components/change-report.css';
import { Modal } from '../../../components/Modal.tsx';
import { describeChange } from '../../../core/evidence/describe-change.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import { askForSites, originOf } from '../../../platform/sites.ts';
import { webAddressOf } from './check-paper.ts';
import { useCheck, type Checked, type CheckState } from './use-check.ts';

type Props = {
  papers: readonly Paper[];
  /** On the button, in place of how many papers there are. */
  label?: string;
  /** Shows what came of the papers in another way. */
  answers?: (done: readonly Checked[]) => ComponentChildren;
};

/** Looks at the sources of some papers again when the reader asks for it, and says what came of each. */
export function CheckSources({ papers, label, answers }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { state, check, stop } = useCheck();
  const onWeb = papers.filter((paper) => webAddressOf(paper) !== null);
  const hosts = [...new Set(onWeb.map((paper) => new URL(webAddressOf(paper)!).hostname))].sort();
  const running = state?.running ?? false;
  if (papers.length === 0) return null;
  return (
    <section class="check-sources" aria-label="Check sources">
      <div class="row">
        <button
          type="button"
          data-action="check-sources"
          disabled={running || onWeb.length === 0}
          onClick={() => setAsking(true)}
        >
          {label ??
            (papers.length === 1 ? 'Check the source' : `Check the sources of ${papers.length} papers`)}
        </button>
        {running && (
          <button type="button" data-action="stop-check" onClick={stop}>
            Stop
          </button>
        )}
      </div>
      <p role="status" data-check-answer>
        {state ? progressText(state) : ''}
      </p>
      {onWeb.length < papers.length && (
        <p class="soft">{fileSentence(papers.length - onWeb.length, papers.length)}</p>
      )}
      {state && state.done.length > 0 && (answers?.(state.done) ?? <Answers done={state.done} />)}
      {isAsking && (
        <Modal title="Check sources" onClose={() => setAsking(false)}>
          <p>
            Minuted fetches {onWeb.length === 1 ? 'this paper' : `these ${onWeb.length} papers`} once more, as
            your browser does when you open {onWeb.length === 1 ? 'it' : 'them'}, and compares. Web pages open
            for a moment in a tab behind this one. {hosts.length === 1 ? 'This site' : 'These sites'} will be
            asked; your browser may want your permission first:
          </p>
          <ul class="hosts">
            {hosts.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
          <p class="row">
            <button
              type="button"
              class="primary"
              data-action="check-now"
              onClick={() => {
                // First in the click: Firefox forgets the click after any await.
                const asked = askForSites(onWeb.flatMap((paper) => originOf(webAddressOf(paper)!) ?? []));
                setAsking(false);
                void asked.catch(() => false).then(() => check(onWeb));
              }}
            >
              Check now
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              Cancel
            </button>
          </p>
        </Modal>
      )}
    </section>
  );
}

function Answers({ done }: Pick<CheckState, 'done'>) {
  return (
    <ul class="check-answers">
      {done.map(({ paper, report, problem }) => (
        <li key={paper.sha256} data-outcome={report?.outcome ?? 'none'}>
          <strong>{paper.title || 'A paper without a title'}</strong>{' '}
          <span>{report ? describeChange(report) : problem}</span>
        </li>
      ))}
    </ul>
  );
}

function progressText({ total, running, stopped, done }: CheckState): string {
  if (running) return `${Math.min(done.length + 1, total)} of ${total} papers …`;
  const papers = total === 1 ? '1 paper' : `${total} papers`;
  return stopped ? `Stopped: ${done.length} of ${papers} checked.` : `Checked: ${papers}.`;
}

function fileSentence(files: number, all: number): string {
  if (all === 1) return 'This paper came from a file on your computer, so it has no source to check.';
  return files === 1
    ? 'One of them came from a file on your computer and has no source to check.'
    : `${files} of them came from files on your computer and have no source to check.`;
}
