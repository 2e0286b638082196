/** How the evidence could be challenged, and what a pack shows. */
export function LimitsHelp() {
  return (
    <>
      <p>
        A quote is stronger if you know its weak sides. This is how somebody could challenge it, and what you
        can do.
      </p>
      <dl class="challenges">
        <dt>“These words are torn from their context.”</dt>
        <dd>Each quote keeps the words around it. Read them, and show the whole paragraph.</dd>
        <dt>“The paper does not say that.”</dt>
        <dd>
          Keep a copy of the paper, and the picture of the place. The copy of a PDF is the file as it came,
          byte for byte.
        </dd>
        <dt>“The paper has been changed since.”</dt>
        <dd>
          That may be so. Your copy shows what it said on the day you saved it. “Changes of papers” compares
          it with what is there now.
        </dd>
        <dt>“You only picked what suits you.”</dt>
        <dd>
          Say how many papers you read and what could not be searched. Minuted counts both. Add the quotes
          that speak for the council too.
        </dd>
        <dt>“That is a draft, or just an idea.”</dt>
        <dd>Look at the date and the status. See in the minutes what was agreed.</dd>
      </dl>
      <h3>What an evidence pack shows</h3>
      <p>
        An evidence pack is one file with your quotes, the texts, the copies and the log of your locker. It
        has a page that checks it without Minuted. It can show that:
      </p>
      <ul>
        <li>
          no file in the pack was changed after it was made, as long as its check number is the one you gave;
        </li>
        <li>the words of each quote stand in the text of its paper;</li>
        <li>the log of the locker is whole, with each saving and each change in order.</li>
      </ul>
      <h3>What it cannot show</h3>
      <ul>
        <li>That what the paper says is true.</li>
        <li>That the dates are right: they come from the clock of your computer.</li>
        <li>That the paper came from the address that is given. Others can fetch it again and compare.</li>
        <li>
          That nobody made the whole pack up. So tell people its check number in another way, such as by
          phone.
        </li>
        <li>What a council meant, or whether it broke a rule. For that, ask one of the services below.</li>
      </ul>
    </>
  );
}
