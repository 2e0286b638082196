import { useState } from 'preact/hooks';
import { ChangeReport } from '../../components/ChangeReport.tsx';
import { Modal } from '../../components/Modal.tsx';
import '../../components/change-report.css';
import type { ChangeReport as Report } from '../../core/evidence/change-report.ts';
import { describeVisit } from '../../core/evidence/describe-change.ts';
import { say } from '../../platform/say.ts';
import type { OpenPaper } from './open-paper.ts';

type Props = {
  /** One for each earlier version that was quoted from; at least one. */
  reports: readonly Report[];
  paper: OpenPaper | null;
  onPage: (page: number) => void;
  onClose: () => void;
};

/** Says what became of quotes from earlier versions of the paper, and shows the report. */
export function PaperChanges({ reports, paper, onPage, onClose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const quotes = paper?.quotes.map(({ quote }) => quote) ?? [];
  return (
    <section class="paper-changes" aria-label={say('paperChanges_whatBecameOfYourQuotes')}>
      <p role="status" data-changes>
        {describeVisit(reports)}
      </p>
      <p>
        <button type="button" data-action="see-report" onClick={() => setOpen(true)}>
          {say('paperChanges_seeTheReport')}
        </button>{' '}
        <button type="button" onClick={onClose}>
          {say('common_close')}
        </button>
      </p>
      {isOpen && (
        <Modal title={say('paperChanges_whatBecameOfYourQuotes')} toRead onClose={() => setOpen(false)}>
          {reports.map((report) => (
            <ChangeReport
              key={report.id}
              report={report}
              quotes={quotes}
              onGo={({ pages: [page] }) => {
                setOpen(false);
                if (page !== undefined) onPage(page);
              }}
            />
          ))}
          <p>
            <button type="button" onClick={() => setOpen(false)}>
              {say('paperChanges_closeTheReport')}
            </button>
          </p>
        </Modal>
      )}
    </section>
  );
}
