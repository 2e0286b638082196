import type { BackupTable } from '../core/exports/backup/backup-schemas.ts';
import { say } from '../platform/say.ts';

type Counts = Record<BackupTable, number>;
type Props = {
  report: { before: Counts; backup: Counts; after: Counts; compared: number; missing: string[] };
};

const NAMES: [BackupTable, string][] = [
  ['quotes', say('restoreProof_quotesWithThoseInTheBin')],
  ['papers', say('restoreProof_papers')],
  ['folders', say('restoreProof_folders')],
  ['edits', say('restoreProof_earlierVersionsOfQuotes')],
  ['pictures', say('restoreProof_quotesWithPictures')],
  ['paperTexts', say('restoreProof_textsOfPapers')],
  ['sources', say('restoreProof_copiesOfPapers')],
  ['packs', say('restoreProof_packsOfPhrases')],
  ['log', say('restoreProof_entriesInTheLog')],
];

/** What a restore did, in counts, and whether every quote of the backup is there now. */
export function RestoreProof({ report: { before, backup, after, compared, missing } }: Props) {
  return (
    <div class="card" data-restore-proof>
      <p>
        {missing.length === 0
          ? say('restoreProof_allQuotesOfTheBackupAre', { compared })
          : say('restoreProof_ofQuotesOfTheBackupAre', { missing: missing.length, compared })}
      </p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('restoreProof_what')}</th>
              <th scope="col">{say('restoreProof_hereBefore')}</th>
              <th scope="col">{say('restoreProof_inTheBackup')}</th>
              <th scope="col">{say('restoreProof_hereNow')}</th>
            </tr>
          </thead>
          <tbody>
            {NAMES.map(([name, title]) => (
              <tr key={name}>
                <th scope="row">{title}</th>
                <td>{before[name]}</td>
                <td>{backup[name]}</td>
                <td>{after[name]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
