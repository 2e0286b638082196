import type { BackupTable } from '../core/exports/backup/backup-schemas.ts';

type Counts = Record<BackupTable, number>;
type Props = {
  report: { before: Counts; backup: Counts; after: Counts; compared: number; missing: string[] };
};

const NAMES: [BackupTable, string][] = [
  ['quotes', 'Quotes, with those in the bin'],
  ['papers', 'Papers'],
  ['folders', 'Folders'],
  ['edits', 'Earlier versions of quotes'],
  ['pictures', 'Quotes with pictures'],
  ['paperTexts', 'Texts of papers'],
  ['sources', 'Copies of papers'],
  ['packs', 'Packs of phrases'],
  ['log', 'Entries in the log'],
];

/** What a restore did, in counts, and whether every quote of the backup is there now. */
export function RestoreProof({ report: { before, backup, after, compared, missing } }: Props) {
  return (
    <div class="card" data-restore-proof>
      <p>
        {missing.length === 0
          ? `All ${compared} quotes of the backup are in the locker now, word for word.`
          : `${missing.length} of ${compared} quotes of the backup are not in the locker as they should be. Keep the backup file, and restore it again.`}
      </p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Here before</th>
              <th scope="col">In the backup</th>
              <th scope="col">Here now</th>
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
