/** How to save a quote and how to cite it. */
export function SavingHelp() {
  return (
    <>
      <p>There are three ways to save a quote:</p>
      <ul>
        <li>Click a highlight, or a place in the list, and press “Save”.</li>
        <li>Select words with the mouse and press the button that appears.</li>
        <li>Select words and press the key for it: see “Keys” below.</li>
      </ul>
      <p>
        Minuted keeps the exact words, the words around them, the page, the address and the time. It never
        changes a letter. You can add a note and tags.
      </p>
      <p>
        <strong>To cite</strong>, open the quote in the <a href="locker.html">locker</a> and copy a reference
        in the style that you need. Check the council, the title and the date. What Minuted found out by
        itself is marked as such, and you can put it right. In a letter or at a meeting, say the name of the
        paper, its date and the page. Then others can look it up.
      </p>
      <p>
        <strong>To hand quotes in</strong>, choose them in the locker and export them: as a list to print, as
        a table, or as an evidence pack that others can check.
      </p>
      <p>Look through what you export for names of children before you send it to anybody.</p>
    </>
  );
}
