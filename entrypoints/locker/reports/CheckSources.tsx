import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import '../../../components/change-report.css';
import { Modal } from '../../../components/Modal.tsx';
import { describeChange } from '../../../core/evidence/describe-change.ts';
import type { Paper } from '../../../core/evidence/paper.ts';
import { say, sayCount } from '../../../platform/say.ts';
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
    <section class="check-sources" aria-label={say('checkSources_checkSources')}>
      <div class="row">
        <button
          type="button"
          data-action="check-sources"
          disabled={running || onWeb.length === 0}
          onClick={() => setAsking(true)}
        >
          {label ?? sayCount('checkSources_checkTheSourcesOfPapers', papers.length)}
        </button>
        {running && (
          <button type="button" data-action="stop-check" onClick={stop}>
            {say('common_stop')}
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
        <Modal title={say('checkSources_checkSources')} onClose={() => setAsking(false)}>
          <p>
            {sayCount('checkSources_minutedFetchesThesePapersOnce', onWeb.length)}{' '}
            {sayCount('checkSources_theseSitesWillBeAsked', hosts.length)}
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
              {say('checkSources_checkNow')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {say('common_cancel')}
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
          <strong>{paper.title || say('common_aPaperWithoutATitle')}</strong>{' '}
          <span>{report ? describeChange(report) : problem}</span>
        </li>
      ))}
    </ul>
  );
}

function progressText({ total, running, stopped, done }: CheckState): string {
  if (running) return say('checkSources_ofPapers', { paper: Math.min(done.length + 1, total), total });
  const papers = sayCount('common_papers', total);
  return stopped
    ? say('checkSources_stoppedOfChecked', { done: done.length, papers })
    : say('checkSources_checked', { papers });
}

function fileSentence(files: number, all: number): string {
  if (all === 1) return say('checkSources_thisPaperCameFromAFile');
  return sayCount('checkSources_ofThemCameFromFilesOn', files);
}
