import { Said } from '../../components/Said.tsx';
import { say } from '../../platform/say.ts';

/** What can take the locker away, and how to be safe from it. */
export function BackupHelp() {
  return (
    <>
      <p>
        <Said
          text="backupHelp_yourLockerIsInThisBrowser"
          tags={{ strong: (words) => <strong>{words}</strong> }}
        />
      </p>
      <ul>
        <li>{say('backupHelp_takingMinutedOutOfTheBrowser')}</li>
        <li>{say('backupHelp_refreshFirefoxWhichTakesOutAll')}</li>
        <li>{say('backupHelp_deletingTheProfileOfTheBrowser')}</li>
        <li>{say('backupHelp_aDiskThatBreaksOrA')}</li>
      </ul>
      <p>{say('backupHelp_clearingTheBrowsersDataCan')}</p>
      <ol>
        <li>
          <Said
            text="backupHelp_openTheLockerAndThenBackup"
            tags={{ link: (words) => <a href="locker.html">{words}</a> }}
          />
        </li>
        <li>{say('backupHelp_pressBackUpEverythingYouGet')}</li>
        <li>{say('backupHelp_keepItInAnotherPlaceToo')}</li>
        <li>{say('backupHelp_toGetEverythingBackChooseThe')}</li>
      </ol>
      <p>
        <Said
          text="backupHelp_theFileCanBeReadBy"
          tags={{ link: (words) => <a href="options.html#settings">{words}</a> }}
        />
      </p>
      <p>{say('backupHelp_theKeyThatSignsPacks')}</p>
    </>
  );
}
