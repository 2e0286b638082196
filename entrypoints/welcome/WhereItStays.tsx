/** The second screen: what is kept, where, and that nothing leaves. */
export function WhereItStays() {
  return (
    <>
      <p>
        <strong>Nothing leaves your computer.</strong> Minuted has no account and no server. Nobody sees what
        you read, what you search for or what you save.
      </p>
      <ul>
        <li>
          What you save goes into <strong>your locker</strong>. It is a store inside this browser, on this
          computer.
        </li>
        <li>Minuted only fetches a paper that you open or check, from the site where it is.</li>
        <li>Something leaves only when you save a file yourself, to print it or to send it.</li>
      </ul>
      <p>
        <strong>What you should know.</strong> If you take Minuted out of the browser, the locker goes with
        it. The same can happen when you clear the browser’s data. So make a backup now and then: it is one
        file, and the locker reminds you.
      </p>
      <p>
        <a href="help.html#backup">How to back up</a>
      </p>
    </>
  );
}
