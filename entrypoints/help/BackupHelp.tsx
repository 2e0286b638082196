/** What can take the locker away, and how to be safe from it. */
export function BackupHelp() {
  return (
    <>
      <p>
        Your locker is in this browser only. Nobody else has a copy, not even us. So these things{' '}
        <strong>delete it, and no warning can be shown</strong>:
      </p>
      <ul>
        <li>Taking Minuted out of the browser.</li>
        <li>“Refresh Firefox”, which takes out all add-ons and what they keep.</li>
        <li>Deleting the profile of the browser, or setting up the computer anew.</li>
        <li>A disk that breaks, or a laptop that is lost.</li>
      </ul>
      <p>
        Clearing the browser’s data can delete it too, and so can programs that clean up a computer. If the
        locker is gone, Minuted tells you when you open it.
      </p>
      <ol>
        <li>
          Open the <a href="locker.html">locker</a> and then “Backup”.
        </li>
        <li>Press “Back up everything”. You get one file. Its name begins with “minuted-backup”.</li>
        <li>Keep it in another place too: on a memory stick, for example.</li>
        <li>
          To get everything back, choose the file at “Restore from a backup”. You see what is in it first.
          Quotes that are there already are not doubled.
        </li>
      </ol>
      <p>
        The file can be read by anyone who has it. If there are private notes in it, keep it as safe as a
        letter from a doctor. You choose in the <a href="options.html#settings">settings</a> how often you are
        reminded.
      </p>
    </>
  );
}
